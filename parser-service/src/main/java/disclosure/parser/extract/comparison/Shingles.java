package disclosure.parser.extract.comparison;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The short runs of characters a text is made of. Records are in Chinese, where words are not
 * divided; a run of a few characters is about a word.
 *
 * @param runs each once
 */
record Shingles(Set<String> runs) {

    /**
     * The runs of a text without white space and punctuation, widths and case made equal.
     *
     * @param length of a run in characters
     */
    static Shingles of(String text, int length) {
        String folded = folded(text);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= folded.length(); i++) {
            runs.add(folded.substring(i, i + length));
        }
        return new Shingles(runs);
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}%.]", "");
    }

    /** Share of all runs that both have, 0 to 1 (Jaccard). */
    double likeness(Shingles other) {
        int common = common(other);
        int all = runs.size() + other.runs.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    int size() {
        return runs.size();
    }

    /** The runs that the other has not. */
    Shingles without(Shingles other) {
        Set<String> own = new HashSet<>(runs);
        own.removeAll(other.runs);
        return new Shingles(own);
    }

    /** Whether every character of the other occurs somewhere. */
    boolean spells(Shingles other) {
        Set<Integer> known = new HashSet<>();
        runs.forEach(run -> run.chars().forEach(known::add));
        return other.runs.stream().flatMapToInt(String::chars).allMatch(known::contains);
    }

    private int common(Shingles other) {
        boolean less = runs.size() < other.runs.size();
        Set<String> small = less ? runs : other.runs;
        Set<String> large = less ? other.runs : runs;
        return (int) small.stream().filter(large::contains).count();
    }
}
