package disclosure.alert.match.engine;

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
     * As scanners read it. A list begins with the pair it belongs to, at {@link #PAIR}, so that no
     * other table need be asked whose it is.
     *
     * @param shift takes a hashed pair to its place in the table
     * @param lists terms of a pair, by place; an open table
     * @param filter one bit for each hashed pair that may be in the table
     * @param singles one bit for each character that is a term
     */
    // Never compared: it only gives the arrays names.
    @SuppressWarnings("ArrayRecordComponent")
    record Table(int shift, Buckets lists, long[] filter, long[] singles) {

        static final int PAIR = 1;

        static final int FIRST = 2;

        static Table ofBits(int bits, long[] singles) {
            return new Table(
                    32 - bits,
                    new Buckets(1 << bits),
                    new long[1 << Math.max(0, bits + SPARSE - 6)],
                    singles);
        }

        static int hash(int pair) {
            return pair * MULTIPLIER;
        }

        int size() {
            return 1 << (32 - shift);
        }

        /** Where a pair is, or where it belongs. */
        int place(int pair) {
            int mask = size() - 1;
            int at = hash(pair) >>> shift;
            int[] list = Buckets.list(lists.lists(), at);
            while (list != null && list[PAIR] != pair) {
                at = (at + 1) & mask;
                list = Buckets.list(lists.lists(), at);
            }
            return at;
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
            int company = table.lists().size(place);
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

    private void put(int pair, int term, int witnesses, int characters) {
        int place = table.place(pair);
        if (table.lists().size(place) > 0) {
            table.lists().append(place, term, witnesses, characters);
            return;
        }
        if (++used * 2 > table.size()) {
            grow();
        }
        enter(table, pair, new int[] {pair, term, witnesses, characters});
    }

    private static void enter(Table table, int pair, int[] list) {
        int bit = Table.hash(pair) >>> table.filterShift();
        table.filter()[bit >>> 6] |= 1L << bit;
        table.lists().append(table.place(pair), list);
    }

    private void grow() {
        Table old = table;
        Table larger = Table.ofBits(32 - old.shift() + 1, old.singles());
        for (int at = 0; at < old.size(); at++) {
            int[] list = Buckets.list(old.lists().lists(), at);
            if (list != null) {
                enter(larger, list[Table.PAIR], Arrays.copyOfRange(list, 1, Buckets.end(list)));
            }
        }
        table = larger;
    }
}
