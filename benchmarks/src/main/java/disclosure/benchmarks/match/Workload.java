package disclosure.benchmarks.match;

import disclosure.alert.match.engine.Filing;
import disclosure.alert.match.engine.Trait;
import disclosure.keywords.Field;
import disclosure.keywords.FoldedText;
import disclosure.keywords.Passage;
import disclosure.keywords.Searchable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Filings, and rules made of words that stand in them. Words are pure Han or pure Latin letters and
 * rules look in title and body alone: only there do all contestants mean the same.
 */
final class Workload {

    /** What share of the texts a word stands in. */
    enum Hits {
        /** Rare words: about 0.2 % of the rules match a filing. */
        LOW(0.004, 0.011),
        /** Common words: about 3 % do. */
        HIGH(0.03, 0.2);

        private final double least;
        private final double most;

        Hits(double least, double most) {
            this.least = least;
            this.most = most;
        }
    }

    /** The form of a rule's keywords, over up to four words. */
    enum Shape {
        ONE,
        BOTH,
        EITHER,
        EITHER_AND_EITHER,
        WITHOUT;

        int words() {
            return switch (this) {
                case ONE -> 1;
                case BOTH, EITHER, WITHOUT -> 2;
                case EITHER_AND_EITHER -> 4;
            };
        }
    }

    /**
     * A rule that all contestants can read.
     *
     * @param tickers none for any; so for exchanges and categories
     */
    record Rule(
            Set<String> tickers,
            Set<String> exchanges,
            Set<String> categories,
            Shape shape,
            List<String> words) {}

    private static final int TICKERS = 5_500;
    private static final List<String> EXCHANGES = List.of("BSE", "SSE", "SZSE", "HKEX");
    private static final int CATEGORIES = 30;

    final List<Filing> filings = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    final int characters;

    private final Random random;
    private final List<List<String>> vocabulary;

    Workload(List<String> texts, int count, Hits hits, long seed) {
        random = new Random(seed);
        List<String> folded = texts.stream().map(text -> FoldedText.of(text).folded()).toList();
        for (String text : texts) {
            filings.add(filing(text));
        }
        characters = folded.stream().mapToInt(String::length).sum();
        vocabulary = vocabulary(folded, hits);
        for (int i = 0; i < count; i++) {
            rules.add(rule());
        }
    }

    private Filing filing(String text) {
        String title = text.strip().lines().findFirst().orElse("");
        Searchable searchable =
                Searchable.full(Passage.of(Field.TITLE, 0, title), Passage.of(Field.BODY, 0, text));
        return new Filing(
                searchable,
                Map.of(
                        Trait.TICKER, Set.of(ticker()),
                        Trait.EXCHANGE, Set.of(EXCHANGES.get(random.nextInt(EXCHANGES.size()))),
                        Trait.CATEGORY, Set.of("category-" + random.nextInt(CATEGORIES))),
                Set.of(),
                List.of(),
                false);
    }

    /** Half of the tickers asked for are the few that everybody asks for. */
    private String ticker() {
        int number =
                random.nextBoolean()
                        ? random.nextInt(TICKERS)
                        : (int) Math.pow(TICKERS, random.nextDouble());
        return "%06d".formatted(number);
    }

    /** The words of each text that stand in neither too few texts nor too many. */
    private static List<List<String>> vocabulary(List<String> folded, Hits hits) {
        Map<String, Integer> texts = new HashMap<>();
        List<Set<String>> each = new ArrayList<>();
        for (String text : folded) {
            Set<String> words = new TreeSet<>();
            collect(text, words);
            words.forEach(word -> texts.merge(word, 1, Integer::sum));
            each.add(words);
        }
        double least = hits.least * folded.size();
        double most = hits.most * folded.size();
        List<List<String>> vocabulary = new ArrayList<>();
        for (Set<String> words : each) {
            List<String> chosen = new ArrayList<>();
            for (String word : words) {
                int count = texts.getOrDefault(word, 0);
                if (count >= least && count <= most) {
                    chosen.add(word);
                }
            }
            if (!chosen.isEmpty()) {
                vocabulary.add(chosen);
            }
        }
        return vocabulary;
    }

    private static void collect(String text, Set<String> words) {
        for (int from = 0; from < text.length(); from++) {
            if (isHan(text, from)) {
                for (int to = from + 1; to < from + 5 && isHan(text, to); to++) {
                    words.add(text.substring(from, to + 1));
                }
            } else if (isLatin(text, from) && (from == 0 || !isWord(text, from - 1))) {
                int to = from;
                while (isLatin(text, to)) {
                    to++;
                }
                if (to - from > 1 && !isWord(text, to)) {
                    words.add(text.substring(from, to));
                }
            }
        }
    }

    private static boolean isHan(String text, int at) {
        return at < text.length() && text.charAt(at) >= 0x4E00 && text.charAt(at) <= 0x9FFF;
    }

    private static boolean isLatin(String text, int at) {
        return at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }

    private static boolean isWord(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at)) && !isHan(text, at);
    }

    private Rule rule() {
        Set<String> tickers = new TreeSet<>();
        if (random.nextInt(10) < 4) {
            for (int i = random.nextInt(10); i >= 0; i--) {
                tickers.add(ticker());
            }
        }
        Set<String> exchanges =
                random.nextInt(10) == 0
                        ? Set.of(EXCHANGES.get(random.nextInt(EXCHANGES.size())))
                        : Set.of();
        Set<String> categories =
                random.nextInt(10) == 0
                        ? Set.of("category-" + random.nextInt(CATEGORIES))
                        : Set.of();
        Shape shape = shape();
        List<String> words = new ArrayList<>();
        // Words that a reader joins often stand in one text.
        List<String> text = vocabulary.get(random.nextInt(vocabulary.size()));
        for (int i = 0; i < shape.words(); i++) {
            if (random.nextInt(3) == 0) {
                text = vocabulary.get(random.nextInt(vocabulary.size()));
            }
            words.add(text.get(random.nextInt(text.size())));
        }
        return new Rule(Collections.unmodifiableSet(tickers), exchanges, categories, shape, words);
    }

    private Shape shape() {
        int share = random.nextInt(100);
        if (share < 35) {
            return Shape.ONE;
        }
        if (share < 60) {
            return Shape.BOTH;
        }
        if (share < 75) {
            return Shape.EITHER;
        }
        return share < 90 ? Shape.EITHER_AND_EITHER : Shape.WITHOUT;
    }
}
