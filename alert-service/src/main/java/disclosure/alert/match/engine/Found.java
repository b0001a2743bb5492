package disclosure.alert.match.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which terms stand in which fields of the filing at hand. As large as the filing needs, not as the
 * rules do, so that it stays beside the processor. Reused from filing to filing.
 */
final class Found {

    private static final int SKETCH = 1 << 16;

    private static final int SMALLEST = 12;

    /** By the bits of their size; made when a filing first needs it, and kept. */
    private final long[] @Nullable [] tables = new long[Integer.SIZE][];

    /** An open table: 1 + number of a term, and in the lowest bits its fields; 0 is free. */
    private long[] table = tableOf(SMALLEST);

    private int shift = 32 - SMALLEST;

    /** One bit for many terms, set where one of them was found: answers most questions. */
    private final long[] sketch = new long[SKETCH / 64];

    private int[] terms = new int[1 << SMALLEST];
    private int count;

    void begin() {
        for (int i = 0; i < count; i++) {
            sketch[word(terms[i])] = 0;
        }
        table = tableOf(SMALLEST);
        shift = 32 - SMALLEST;
        count = 0;
    }

    private long[] tableOf(int bits) {
        long[] kept = tables[bits];
        if (kept == null) {
            kept = new long[1 << bits];
            tables[bits] = kept;
        } else {
            Arrays.fill(kept, 0);
        }
        return kept;
    }

    private static int word(int term) {
        return (term & (SKETCH - 1)) >>> 6;
    }

    /** 1 where the term may have been found, 0 where it was not. */
    int mayHold(int term) {
        return (int) (sketch[word(term)] >>> term) & 1;
    }

    /** Bits of the fields in which the term stands. */
    int fields(int term) {
        return mayHold(term) != 0 ? (int) table[place(table, shift, term)] & Fields.ALL : 0;
    }

    /** Where a term is, or where it belongs. */
    private static int place(long[] table, int shift, int term) {
        int mask = table.length - 1;
        int at = (term * 0x9E3779B1) >>> shift;
        while (table[at] != 0 && term(table[at]) != term) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static int term(long entry) {
        return (int) (entry >>> Fields.BITS) - 1;
    }

    void add(int term, int field) {
        int at = place(table, shift, term);
        if (table[at] != 0) {
            table[at] |= field;
            return;
        }
        table[at] = (term + 1L) << Fields.BITS | field;
        sketch[word(term)] |= 1L << term;
        if (count == terms.length) {
            terms = Arrays.copyOf(terms, count * 2);
        }
        terms[count++] = term;
        if (count * 3 > table.length) {
            grow();
        }
    }

    private void grow() {
        long[] larger = tableOf(Integer.SIZE + 1 - shift);
        for (long entry : table) {
            if (entry != 0) {
                larger[place(larger, shift - 1, term(entry))] = entry;
            }
        }
        table = larger;
        shift--;
    }

    int count() {
        return count;
    }

    int term(int index) {
        return terms[index];
    }
}
