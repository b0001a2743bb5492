package disclosure.benchmarks.match;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import disclosure.alert.match.engine.Filing;
import disclosure.alert.match.engine.Trait;
import disclosure.keywords.Borders;
import disclosure.keywords.Field;
import disclosure.keywords.Passage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A double-array Aho-Corasick automaton finds all words, an inverted index leads from each word to
 * the rules that name it, and each rule so touched is evaluated once. Rules lie in flat arrays,
 * which is kinder to it than objects would be.
 */
final class AhoCorasick implements Contestant {

    private static final int[] ANY = {};

    private final AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
    private final TreeMap<String, Integer> words = new TreeMap<>();
    private final Names names = new Names();
    private final Workload.Shape[] shapes;
    private final int[] wordsOf;
    private final int[][] tickers;
    private final int[][] exchanges;
    private final int[][] categories;
    private final int[][] postings;
    private final int[] found;
    private final int[] foundWords;
    private final int[] touched;
    private int foundCount;
    private int filings;
    private String text = "";

    AhoCorasick(Workload workload) {
        int count = workload.rules.size();
        shapes = new Workload.Shape[count];
        wordsOf = new int[count * 4];
        tickers = new int[count][];
        exchanges = new int[count][];
        categories = new int[count][];
        touched = new int[count];
        workload.rules.forEach(rule -> rule.words().forEach(w -> words.putIfAbsent(w, 0)));
        int number = 0;
        for (var entry : words.entrySet()) {
            entry.setValue(number++);
        }
        postings = new int[words.size()][];
        int[] sizes = new int[words.size()];
        Arrays.fill(postings, new int[0]);
        for (int i = 0; i < count; i++) {
            add(i, workload.rules.get(i), sizes);
        }
        for (int i = 0; i < postings.length; i++) {
            postings[i] = Arrays.copyOf(postings[i], sizes[i]);
        }
        found = new int[words.size()];
        foundWords = new int[words.size()];
        trie.build(words);
    }

    private void add(int rule, Workload.Rule from, int[] sizes) {
        shapes[rule] = from.shape();
        tickers[rule] = names.of(Trait.TICKER, from.tickers());
        exchanges[rule] = names.of(Trait.EXCHANGE, from.exchanges());
        categories[rule] = names.of(Trait.CATEGORY, from.categories());
        for (int i = 0; i < from.words().size(); i++) {
            int word = words.getOrDefault(from.words().get(i), -1);
            wordsOf[rule * 4 + i] = word;
            boolean forbidden = from.shape() == Workload.Shape.WITHOUT && i == 1;
            if (!forbidden) {
                int[] list = postings[word];
                if (sizes[word] == list.length) {
                    list = Arrays.copyOf(list, Math.max(2, list.length * 2));
                    postings[word] = list;
                }
                list[sizes[word]++] = rule;
            }
        }
    }

    @Override
    public int match(Filing filing) {
        filings++;
        foundCount = 0;
        for (Passage passage : filing.text().passages()) {
            if (passage.field() == Field.TITLE || passage.field() == Field.BODY) {
                text = passage.text().folded();
                trie.parseText(text, this::hit);
            }
        }
        int[] ticker = names.of(Trait.TICKER, filing.values().getOrDefault(Trait.TICKER, Set.of()));
        int[] exchange =
                names.of(Trait.EXCHANGE, filing.values().getOrDefault(Trait.EXCHANGE, Set.of()));
        int[] category =
                names.of(Trait.CATEGORY, filing.values().getOrDefault(Trait.CATEGORY, Set.of()));
        int matches = 0;
        for (int i = 0; i < foundCount; i++) {
            for (int rule : postings[foundWords[i]]) {
                if (touched[rule] != filings) {
                    touched[rule] = filings;
                    if (allows(tickers[rule], ticker)
                            && allows(exchanges[rule], exchange)
                            && allows(categories[rule], category)
                            && holds(rule)) {
                        matches++;
                    }
                }
            }
        }
        return matches;
    }

    private void hit(int begin, int end, Integer word) {
        if (found[word] != filings && Borders.mayStart(text, begin) && Borders.mayEnd(text, end)) {
            found[word] = filings;
            foundWords[foundCount++] = word;
        }
    }

    private static boolean allows(int[] wanted, int[] there) {
        return wanted.length == 0
                || (there.length > 0 && Arrays.binarySearch(wanted, there[0]) >= 0);
    }

    private boolean holds(int rule) {
        int at = rule * 4;
        return switch (shapes[rule]) {
            case ONE, EITHER -> true;
            case BOTH -> isThere(at) && isThere(at + 1);
            case WITHOUT -> isThere(at) && !isThere(at + 1);
            case EITHER_AND_EITHER ->
                    (isThere(at) || isThere(at + 1)) && (isThere(at + 2) || isThere(at + 3));
        };
    }

    private boolean isThere(int at) {
        return found[wordsOf[at]] == filings;
    }

    /** Numbers for tickers, exchanges and categories. */
    private static final class Names {
        private final TreeMap<String, Integer> numbers = new TreeMap<>();

        int[] of(Trait trait, java.util.Collection<String> values) {
            if (values.isEmpty()) {
                return ANY;
            }
            return List.copyOf(values).stream()
                    .mapToInt(value -> numbers.computeIfAbsent(trait + value, v -> numbers.size()))
                    .sorted()
                    .toArray();
        }
    }
}
