package disclosure.alert.match.engine;

import java.util.Arrays;

/**
 * Which terms stand in which fields of the filing at hand: one byte a term, so that neither finding
 * nor asking needs a branch. Reused from filing to filing.
 */
final class Found {

    /** By 1 + number of the term; at 0 what stands nowhere. Its length is a power of two. */
    private byte[] fields = new byte[1];

    /** Numbers of what was found. */
    private int[] terms = new int[1 << 12];

    private int count;

    /**
     * Forgets the filing before.
     *
     * @param known terms that may be found. What is answered of terms that came since means
     *     nothing; only rules that came since ask for them
     */
    void begin(int known) {
        for (int i = 0; i < count; i++) {
            fields[place(terms[i])] = 0;
        }
        count = 0;
        if (fields.length <= known) {
            fields = new byte[Integer.highestOneBit(known) * 2];
        }
    }

    private int place(int term) {
        return (1 + term) & (fields.length - 1);
    }

    /** Bits of the fields in which a term stands; -1 is no term and stands nowhere. */
    int fields(int term) {
        return fields[place(term)];
    }

    /** 1 where a term stands in a field in which one without a scope is looked for, else 0. */
    int stands(int term) {
        return -(fields[place(term)] & Fields.WITHOUT_SCOPE) >>> 31;
    }

    /**
     * 1 where what an entry asks of other terms is so, else 0.
     *
     * @param complete 1 where all text is there in which terms without a scope are looked for
     */
    int meets(int guard, int alternative, int complete) {
        int other = Postings.otherTerm(guard);
        int there = stands(other) | stands(alternative - 1);
        int absent = Postings.signOfAbsent(guard);
        return (other >>> 31) | ((absent ^ there) & (complete | ~absent));
    }

    void add(int term, int field) {
        if (count == terms.length) {
            terms = Arrays.copyOf(terms, count * 2);
        }
        int place = place(term);
        int before = fields[place];
        fields[place] = (byte) (before | field);
        terms[count] = term;
        // Whether it was found before is anybody's guess.
        count += (before - 1) >>> 31;
    }

    int count() {
        return count;
    }

    int term(int index) {
        return terms[index];
    }
}
