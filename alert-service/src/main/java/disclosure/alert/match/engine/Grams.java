package disclosure.alert.match.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Under which two characters each term is found: its rarest pair of neighbours, or its only
 * character. One thread adds; the tables may be read at the same time.
 *
 * <p>A list holds three integers a term, which spare looking at the term itself, because that would
 * wait for memory:
 *
 * <pre>
 * number of the term
 * 8 bits distance of one more of its characters from the pair, 0 for none; 8 bits of a second one;
 * bit 0  these and the pair are not the whole term, or it knows borders: compare it
 * the two characters
 * </pre>
 */
final class Grams {

    private static final VarHandle KEYS = MethodHandles.arrayElementVarHandle(int[].class);
    private static final int MULTIPLIER = 0x9E3779B1;
    private static final int CHARACTERS = 0x10000;

    /** Integers a term. */
    static final int STRIDE = 3;

    static final int COMPARE = 1;

    /** Which characters make good witnesses, as distances from the pair. */
    private static final int[] NEIGHBOURS = {2, -1, 3, -2};

    /** Bits in the filter for each place in the table. */
    private static final int SPARSE = 2;

    /**
     * As scanners read it.
     *
     * @param keys pairs in an open table; 0 is free
     * @param shift takes a hashed pair to its place in the table
     * @param lists terms of a pair, by place
     * @param filter one bit for each hashed pair that may be in the table
     * @param singles one bit for each character that is a term
     */
    // Never compared: it only gives the arrays names.
    @SuppressWarnings("ArrayRecordComponent")
    record Table(int[] keys, int shift, Buckets lists, long[] filter, long[] singles) {

        static Table ofBits(int bits, long[] singles) {
            return new Table(
                    new int[1 << bits],
                    32 - bits,
                    new Buckets(1 << bits),
                    new long[1 << Math.max(0, bits + SPARSE - 6)],
                    singles);
        }

        static int hash(int key) {
            return key * MULTIPLIER;
        }

        /** Where a key is, or -1. */
        int place(int key) {
            int mask = keys.length - 1;
            int at = hash(key) >>> shift;
            while (true) {
                int there = (int) KEYS.getAcquire(keys, at);
                if (there == key) {
                    return at;
                }
                if (there == 0) {
                    return -1;
                }
                at = (at + 1) & mask;
            }
        }

        int filterShift() {
            return shift - SPARSE;
        }

        boolean isSingle(char c) {
            return (singles[c >>> 6] & 1L << c) != 0;
        }
    }

    private Table table = Table.ofBits(8, new long[CHARACTERS / 64]);
    private int used;

    Table table() {
        return table;
    }

    /** Files a term; answers where in it the pair stands. */
    int add(int term, String text, boolean borders, Frequencies frequencies) {
        if (text.length() == 1) {
            char c = text.charAt(0);
            table.singles()[c >>> 6] |= 1L << c;
            put(c, term, COMPARE, 0);
            return 0;
        }
        int offset = rarest(text, frequencies);
        witness(pair(text, offset), term, text, offset, borders);
        return offset;
    }

    private int rarest(String text, Frequencies frequencies) {
        int best = 0;
        double least = Double.MAX_VALUE;
        // The offset is kept in 24 bits and terms are shorter; still, the first characters suffice.
        for (int i = 0; i + 1 < Math.min(text.length(), 64); i++) {
            int place = table.place(pair(text, i));
            int company = place < 0 ? 0 : table.lists().size(place);
            double cost =
                    frequencies.pair(text.charAt(i), text.charAt(i + 1)) * (1 + company / 1000.0);
            if (cost < least) {
                least = cost;
                best = i;
            }
        }
        return best;
    }

    private void witness(int pair, int term, String text, int offset, boolean borders) {
        int distances = 0;
        int characters = 0;
        int count = 0;
        for (int distance : NEIGHBOURS) {
            int at = offset + distance;
            if (at >= 0 && at < text.length() && count < 2) {
                distances |= (distance & 0xFF) << (16 - 8 * count);
                characters |= text.charAt(at) << (16 - 16 * count);
                count++;
            }
        }
        boolean whole = text.length() == count + 2 && !borders;
        put(pair, term, distances | (whole ? 0 : COMPARE), characters);
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    private void put(int key, int term, int witnesses, int characters) {
        int place = table.place(key);
        if (place >= 0) {
            table.lists().append(place, term, witnesses, characters);
            return;
        }
        if (++used * 2 > table.keys().length) {
            grow();
        }
        enter(table, key, new int[] {term, witnesses, characters});
    }

    private static void enter(Table table, int key, int[] list) {
        int mask = table.keys().length - 1;
        int at = Table.hash(key) >>> table.shift();
        while (table.keys()[at] != 0) {
            at = (at + 1) & mask;
        }
        table.lists().append(at, list);
        KEYS.setRelease(table.keys(), at, key);
        int bit = Table.hash(key) >>> table.filterShift();
        table.filter()[bit >>> 6] |= 1L << bit;
    }

    private void grow() {
        Table old = table;
        Table larger = Table.ofBits(32 - old.shift() + 1, old.singles());
        for (int at = 0; at < old.keys().length; at++) {
            int[] list = Buckets.list(old.lists().lists(), at);
            if (list != null) {
                enter(larger, old.keys()[at], Arrays.copyOfRange(list, 1, Buckets.end(list)));
            }
        }
        table = larger;
    }
}
