package disclosure.alert.match.engine;

import disclosure.keywords.Borders;
import disclosure.keywords.Term;
import java.util.Arrays;

/** All terms of all rules, each once, numbered from 0. One thread adds. */
final class Terms {

    private static final int PREFIX = 1;
    private static final int STARTS_WORD = 2;
    private static final int ENDS_WORD = 4;
    private static final int KEY_SHIFT = 8;

    private String[] texts = new String[256];
    private int[] marks = new int[256];
    private int[] table = new int[1024];
    private int count;

    int count() {
        return count;
    }

    String[] texts() {
        return texts;
    }

    int[] marks() {
        return marks;
    }

    String text(int term) {
        return texts[term];
    }

    boolean isPrefix(int term) {
        return isPrefix(marks, term);
    }

    int mark(int term) {
        return marks[term];
    }

    static boolean knowsBorders(int mark) {
        return (mark & (STARTS_WORD | ENDS_WORD)) != 0;
    }

    static boolean isPrefix(int[] marks, int term) {
        return (marks[term] & PREFIX) != 0;
    }

    /** Where in the term the characters stand by which the scanner finds it. */
    static int keyOffset(int mark) {
        return mark >>> KEY_SHIFT;
    }

    void setKeyOffset(int term, int offset) {
        marks[term] |= offset << KEY_SHIFT;
    }

    /** Whether the borders allow the term here, where its characters stand. */
    static boolean fits(int mark, String folded, int start, int end) {
        return ((mark & STARTS_WORD) == 0 || Borders.mayStart(folded, start))
                && ((mark & ENDS_WORD) == 0 || Borders.mayEnd(folded, end));
    }

    /** The term as the oracle looks for it. */
    static Term term(String[] texts, int[] marks, int term) {
        return new Term(texts[term], texts[term], isPrefix(marks, term));
    }

    /** The number of a term, or -1 - where it belongs. */
    int find(String folded, boolean prefix) {
        int mask = table.length - 1;
        int at = hash(folded, prefix) & mask;
        while (table[at] != 0) {
            int term = table[at] - 1;
            if (isPrefix(term) == prefix && texts[term].equals(folded)) {
                return term;
            }
            at = (at + 1) & mask;
        }
        return -1 - at;
    }

    /** Gives a term that {@link #find} did not find the next number. */
    int add(String folded, boolean prefix, int place) {
        if (count == texts.length) {
            texts = Arrays.copyOf(texts, count * 2);
            marks = Arrays.copyOf(marks, count * 2);
        }
        int term = count++;
        texts[term] = folded;
        marks[term] =
                (prefix ? PREFIX : 0)
                        | (Borders.isWord(folded.codePointAt(0)) ? STARTS_WORD : 0)
                        | (!prefix && Borders.isWord(folded.codePointBefore(folded.length()))
                                ? ENDS_WORD
                                : 0);
        table[place] = term + 1;
        if (count * 2 > table.length) {
            rehash();
        }
        return term;
    }

    private void rehash() {
        int[] larger = new int[table.length * 2];
        int mask = larger.length - 1;
        for (int term = 0; term < count; term++) {
            int at = hash(texts[term], isPrefix(term)) & mask;
            while (larger[at] != 0) {
                at = (at + 1) & mask;
            }
            larger[at] = term + 1;
        }
        table = larger;
    }

    private static int hash(String folded, boolean prefix) {
        int hash = (folded.hashCode() + (prefix ? 1 : 0)) * 0x9E3779B1;
        return hash ^ hash >>> 15;
    }
}
