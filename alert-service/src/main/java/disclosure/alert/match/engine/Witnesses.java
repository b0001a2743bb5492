package disclosure.alert.match.engine;

/**
 * The characters beside the pair under which a term is filed: most terms are told from others by
 * them alone, without a look at the term, which would wait for memory.
 *
 * <pre>
 * asked    16 bits one more character, three before the pair or four after it
 *          bit 9   whether that one is asked for; bit 8 whether it stands before the pair
 *          4 bits  which of the four nearest neighbours are asked for
 *          bit 0   these and the pair are not the whole term, or it knows borders: compare it
 * before   the two characters before the pair
 * after    the two after the pair's own
 * </pre>
 */
final class Witnesses {

    static final int COMPARE = 1;

    /** No character asked for is farther from the first one of the pair. */
    static final int FARTHEST = 4;

    /** Distances from the first character of the pair, in the order of their bits. */
    private static final int[] NEIGHBOURS = {3, 2, -1, -2};

    private static final int BEFORE = -3;
    private static final int ASKED_SHIFT = 4;
    private static final int SIDE = 1 << 8;
    private static final int FARTHER = 1 << 9;

    /** By which of the four neighbours are asked for, the bits of their characters. */
    private static final long[] MASKS = masks();

    private Witnesses() {}

    private static long[] masks() {
        long[] masks = new long[1 << NEIGHBOURS.length];
        for (int asked = 0; asked < masks.length; asked++) {
            for (int i = 0; i < NEIGHBOURS.length; i++) {
                masks[asked] |= (asked >> i & 1) * (0xFFFFL << (Character.SIZE * i));
            }
        }
        return masks;
    }

    /** What an entry says of a term that is filed under the pair at this place of it. */
    static int[] of(String text, int pair, boolean knowsBorders) {
        int asked = 0;
        long near = 0;
        int count = 2;
        for (int i = 0; i < NEIGHBOURS.length; i++) {
            int at = pair + NEIGHBOURS[i];
            if (at >= 0 && at < text.length()) {
                asked |= 1 << (ASKED_SHIFT + i);
                near |= (long) text.charAt(at) << (Character.SIZE * i);
                count++;
            }
        }
        if (pair + FARTHEST < text.length()) {
            asked |= text.charAt(pair + FARTHEST) << Character.SIZE | FARTHER;
            count++;
        } else if (pair + BEFORE >= 0) {
            asked |= text.charAt(pair + BEFORE) << Character.SIZE | FARTHER | SIDE;
            count++;
        }
        boolean whole = count == text.length() && !knowsBorders;
        return new int[] {asked | (whole ? 0 : COMPARE), (int) (near >>> Integer.SIZE), (int) near};
    }

    /** The four nearest neighbours of the pair that begins here. */
    static long near(char[] text, int at) {
        return (long) two(text[at - 2], text[at - 1]) << Integer.SIZE
                | Integer.toUnsignedLong(two(text[at + 2], text[at + 3]));
    }

    /** The character before these and the one after them. */
    static int far(char[] text, int at) {
        return two(text[at + BEFORE], text[at + FARTHEST]);
    }

    private static int two(char first, char second) {
        return first << Character.SIZE | second;
    }

    /** 1 where the neighbours are those that an entry asks for, else 0. */
    static int stand(int asked, int before, int after, long near, int far) {
        long wanted = (long) before << Integer.SIZE | Integer.toUnsignedLong(after);
        long different = (near ^ wanted) & MASKS[asked >>> ASKED_SHIFT & 15];
        int farther = far >>> ((asked & SIDE) >>> 4) ^ asked >>> Character.SIZE;
        different |= farther & 0xFFFF & -(asked >>> 9 & 1);
        // Negative where nothing differs.
        return (int) ((different - 1 & ~different) >>> 63);
    }
}
