package disclosure.alert.match.engine;

import java.util.Arrays;

/** Which terms stand in which fields of the filing at hand. Reused from filing to filing. */
final class Found {

    private static final int LAST_EPOCH = (1 << (32 - Fields.BITS)) - 1;

    private static final int SKETCH = 1 << 18;

    /** For each term the filing in which it was last found, and in which of its fields. */
    private int[] marks = new int[0];

    /**
     * One bit for many terms, set where one of them was found. So small that it stays beside the
     * processor, where the marks of a million terms do not.
     */
    private final long[] sketch = new long[SKETCH / 64];

    private int[] terms = new int[256];
    private int count;
    private int epoch;

    void begin(int capacity) {
        if (marks.length < capacity) {
            marks = new int[capacity];
            epoch = 0;
        }
        if (epoch == LAST_EPOCH) {
            Arrays.fill(marks, 0);
            epoch = 0;
        }
        epoch++;
        for (int i = 0; i < count; i++) {
            sketch[place(terms[i])] = 0;
        }
        count = 0;
    }

    private static int place(int term) {
        return (term & (SKETCH - 1)) >>> 6;
    }

    /**
     * False only where the term was not found; for many questions of which few are answered yes.
     */
    boolean mayHold(int term) {
        return (sketch[place(term)] & 1L << term) != 0;
    }

    boolean isIn(int term, int field) {
        return mayHold(term) && (fields(term) & field) != 0;
    }

    /** Bits of the fields in which the term stands. */
    int fields(int term) {
        int mark = marks[term];
        return mark >>> Fields.BITS == epoch ? mark & Fields.ALL : 0;
    }

    void add(int term, int field) {
        // Mostly it is new, and then its mark need not be waited for: it is only written.
        if (mayHold(term) && marks[term] >>> Fields.BITS == epoch) {
            marks[term] |= field;
            return;
        }
        marks[term] = epoch << Fields.BITS | field;
        if (count == terms.length) {
            terms = Arrays.copyOf(terms, count * 2);
        }
        terms[count++] = term;
        sketch[place(term)] |= 1L << term;
    }

    int count() {
        return count;
    }

    int term(int index) {
        return terms[index];
    }
}
