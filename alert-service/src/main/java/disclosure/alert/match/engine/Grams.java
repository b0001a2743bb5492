package disclosure.alert.match.engine;

import java.util.Arrays;

/**
 * Under which two characters each term is found: its rarest pair of neighbours, or its only
 * character. One thread adds; the tables may be read at the same time.
 *
 * <p>A list holds four integers a term: its number and its {@link Witnesses}.
 */
final class Grams {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int NEIGHBOUR_MULTIPLIER = 0x9E37;
    private static final int CHARACTERS = 0x10000;

    /** Integers a term. */
    static final int STRIDE = 4;

    private static final int ANY_NEIGHBOUR = -1;

    /** Bits in the filter for each place in the table. */
    private static final int SPARSE = 3;

    /**
     * As scanners read it.
     *
     * @param shift takes a hashed pair to its place in the table
     * @param keys at twice a place the pair, 0 where it is free, and after it which neighbours its
     *     terms want: one of 16 bits for what follows the pair, one of 16 for what is before it; an
     *     open table
     * @param lists terms of a pair, by place
     * @param filter two bits, in one word, for each hashed pair that may be in the table
     * @param singles one bit for each character that is a term
     */
    // Never compared: it only gives the arrays names.
    @SuppressWarnings("ArrayRecordComponent")
    record Table(int shift, int[] keys, Buckets lists, long[] filter, long[] singles) {

        static final int FIRST = 1;

        /** Folded text holds no NUL, neither one nor two. */
        private static final int FREE = 0;

        private static final long ANY_SINGLE = 1;

        static Table ofBits(int bits, long[] singles) {
            return new Table(
                    64 - bits,
                    new int[2 << bits],
                    new Buckets(1 << bits),
                    new long[1 << Math.max(0, bits + SPARSE - 6)],
                    singles);
        }

        /** The highest bits lead to places in the table and the filter, the lowest are its bits. */
        static long hash(int pair) {
            long product = pair * MULTIPLIER;
            return product ^ product >>> 32;
        }

        /** What a hashed pair sets in its word of the filter. */
        private static long bits(long hash) {
            return 1L << hash | 1L << (hash >>> 6);
        }

        /** 1 where a word of the filter has both bits of a hashed pair, else 0. */
        static int mayHold(long word, long hash) {
            return (int) (word >>> hash & word >>> (hash >>> 6)) & 1;
        }

        int size() {
            return keys.length / 2;
        }

        /** Whether any character is a term; few rules have such terms. */
        boolean hasSingles() {
            return (singles[0] & ANY_SINGLE) != 0;
        }

        /** Where a pair is, or where it belongs. */
        int place(int pair) {
            int mask = size() - 1;
            int at = (int) (hash(pair) >>> shift);
            while (keys[2 * at] != pair && keys[2 * at] != FREE) {
                at = (at + 1) & mask;
            }
            return at;
        }

        /** 1 where a term at this place can stand between these neighbours, else 0. */
        int fits(int place, char before, char after) {
            int wanted = keys[2 * place + 1];
            return (wanted >>> follows(after) | wanted >>> precedes(before)) & 1;
        }

        /** Which bit stands for a character after the pair. */
        static int follows(char after) {
            return ((after * NEIGHBOUR_MULTIPLIER) >>> 12) & 15;
        }

        /** Which bit stands for a character before the pair. */
        static int precedes(char before) {
            return 16 | follows(before);
        }

        /** Takes a hashed pair to its word in the filter. */
        int filterShift() {
            return shift - SPARSE + 6;
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
    int add(int term, String text, int mark, Frequencies frequencies) {
        if (text.length() == 1) {
            char c = text.charAt(0);
            table.singles()[c >>> 6] |= 1L << c;
            table.singles()[0] |= Table.ANY_SINGLE;
            put(c, ANY_NEIGHBOUR, new int[] {term, Witnesses.COMPARE, 0, 0});
            return 0;
        }
        int offset = rarest(text, frequencies);
        int[] witnesses = Witnesses.of(text, offset, Terms.knowsBorders(mark));
        put(
                pair(text, offset),
                neighbour(text, offset),
                new int[] {term, witnesses[0], witnesses[1], witnesses[2]});
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

    /** The bit of the neighbour that the term asks for; all where it ends with the pair. */
    private static int neighbour(String text, int offset) {
        if (offset + 2 < text.length()) {
            return 1 << Table.follows(text.charAt(offset + 2));
        }
        return offset > 0 ? 1 << Table.precedes(text.charAt(offset - 1)) : ANY_NEIGHBOUR;
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    private void put(int pair, int neighbour, int[] entry) {
        int place = table.place(pair);
        if (table.keys()[2 * place] == pair) {
            table.lists().append(place, entry);
            table.keys()[2 * place + 1] |= neighbour;
            return;
        }
        if (++used * 2 > table.size()) {
            grow();
        }
        enter(table, pair, neighbour, entry);
    }

    private static void enter(Table table, int pair, int neighbours, int[] list) {
        int place = table.place(pair);
        table.lists().append(place, list);
        table.keys()[2 * place + 1] = neighbours;
        table.keys()[2 * place] = pair;
        long hash = Table.hash(pair);
        table.filter()[(int) (hash >>> table.filterShift())] |= Table.bits(hash);
    }

    private void grow() {
        Table old = table;
        Table larger = Table.ofBits(64 - old.shift() + 1, old.singles());
        for (int at = 0; at < old.size(); at++) {
            int[] list = Buckets.list(old.lists().lists(), at);
            if (list != null) {
                enter(
                        larger,
                        old.keys()[2 * at],
                        old.keys()[2 * at + 1],
                        Arrays.copyOfRange(list, Table.FIRST, Buckets.end(list)));
            }
        }
        table = larger;
    }
}
