package disclosure.alert.match.engine;

import java.util.Arrays;

/**
 * Under which two characters each term is found: its rarest pair of neighbours, or its only
 * character. One thread adds; the tables may be read at the same time.
 *
 * <p>A list holds three integers a term and more for some, which spare looking at the term itself,
 * because that would wait for memory:
 *
 * <pre>
 * number of the term
 * 8 bits how many integers follow the three; 8 bits distance of one more of its characters from
 *        the pair; 8 bits of a second one; 0, which is the pair itself, where it has no more;
 *        bit 0  these and the pair are not the whole term, or it knows borders: compare it
 * the two characters
 * where it is to be compared and not very long: 16 bits its length, 8 bits where in it the pair
 *        stands, 8 bits its marks; then its characters, two and two
 * </pre>
 */
final class Grams {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int NEIGHBOUR_MULTIPLIER = 0x9E37;
    private static final int CHARACTERS = 0x10000;

    /** Integers a term at least. */
    static final int STRIDE = 3;

    /** More would not fit; such a term is looked up. */
    private static final int LONGEST = 500;

    static final int COMPARE = 1;

    private static final int ANY_NEIGHBOUR = -1;

    /** Which characters make good witnesses, as distances from the pair. */
    private static final int[] NEIGHBOURS = {2, -1, 3, -2};

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
            put(c, ANY_NEIGHBOUR, entry(term, text, 0, mark, COMPARE, c << 16 | c));
            return 0;
        }
        int offset = rarest(text, frequencies);
        witness(term, text, offset, mark);
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

    private void witness(int term, String text, int offset, int mark) {
        int distances = 0;
        char first = text.charAt(offset);
        int characters = first << 16 | first;
        int count = 0;
        for (int distance : NEIGHBOURS) {
            int at = offset + distance;
            if (at >= 0 && at < text.length() && count < 2) {
                distances |= (distance & 0xFF) << (16 - 8 * count);
                characters ^= (first ^ text.charAt(at)) << (16 - 16 * count);
                count++;
            }
        }
        boolean whole = text.length() == count + 2 && !Terms.knowsBorders(mark);
        int witnesses = distances | (whole ? 0 : COMPARE);
        put(
                pair(text, offset),
                neighbour(text, offset),
                entry(term, text, offset, mark, witnesses, characters));
    }

    /** The bit of the neighbour that the term asks for; all where it ends with the pair. */
    private static int neighbour(String text, int offset) {
        if (offset + 2 < text.length()) {
            return 1 << Table.follows(text.charAt(offset + 2));
        }
        return offset > 0 ? 1 << Table.precedes(text.charAt(offset - 1)) : ANY_NEIGHBOUR;
    }

    private static int[] entry(
            int term, String text, int offset, int mark, int witnesses, int characters) {
        int length = text.length();
        if ((witnesses & COMPARE) == 0 || length > LONGEST) {
            return new int[] {term, witnesses, characters};
        }
        int more = 1 + (length + 1) / 2;
        int[] entry = new int[STRIDE + more];
        entry[0] = term;
        entry[1] = witnesses | more << 24;
        entry[2] = characters;
        entry[3] = length << 16 | offset << 8 | mark;
        for (int i = 0; i < length; i++) {
            entry[STRIDE + 1 + i / 2] |= text.charAt(i) << (i % 2 == 0 ? 16 : 0);
        }
        return entry;
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
