package disclosure.alert.match.engine;

import java.util.Arrays;
import java.util.UUID;

/** Which rule has which number. One thread changes; the ids of given numbers never change. */
final class Ids {

    static final int NONE = -1;

    private long[] high = new long[256];
    private long[] low = new long[256];

    /** Number + 1 of the rules that stand, in an open table; 0 is free. */
    private int[] table = new int[1024];

    private int count;
    private int standing;

    long[] high() {
        return high;
    }

    long[] low() {
        return low;
    }

    /** Numbers given so far. */
    int count() {
        return count;
    }

    int standing() {
        return standing;
    }

    int numberOf(UUID id) {
        int at = place(id.getMostSignificantBits(), id.getLeastSignificantBits());
        return table[at] - 1;
    }

    /** Gives the next number to an id, in place of the one it had. */
    int add(UUID id) {
        if (count == high.length) {
            high = Arrays.copyOf(high, count + (count >> 1));
            low = Arrays.copyOf(low, high.length);
        }
        high[count] = id.getMostSignificantBits();
        low[count] = id.getLeastSignificantBits();
        int at = place(high[count], low[count]);
        boolean fresh = table[at] == 0;
        table[at] = ++count;
        if (fresh && ++standing * 2 > table.length) {
            rehash();
        }
        return count - 1;
    }

    /** Takes the id out; its number stays used. */
    void remove(UUID id) {
        int mask = table.length - 1;
        int free = place(id.getMostSignificantBits(), id.getLeastSignificantBits());
        if (table[free] == 0) {
            return;
        }
        standing--;
        table[free] = 0;
        // What was pushed past the free place moves up, so that no search ends too early.
        for (int at = (free + 1) & mask; table[at] != 0; at = (at + 1) & mask) {
            int number = table[at] - 1;
            int home = hash(high[number], low[number]) & mask;
            if (((at - home) & mask) >= ((at - free) & mask)) {
                table[free] = table[at];
                table[at] = 0;
                free = at;
            }
        }
    }

    private int place(long idHigh, long idLow) {
        int mask = table.length - 1;
        int at = hash(idHigh, idLow) & mask;
        while (table[at] != 0 && !(high[table[at] - 1] == idHigh && low[table[at] - 1] == idLow)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void rehash() {
        int[] old = table;
        table = new int[old.length * 2];
        for (int entry : old) {
            if (entry != 0) {
                table[place(high[entry - 1], low[entry - 1])] = entry;
            }
        }
    }

    private static int hash(long idHigh, long idLow) {
        long mixed = (idHigh ^ idLow * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (int) (mixed >>> 32);
    }
}
