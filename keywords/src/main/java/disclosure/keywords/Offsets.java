package disclosure.keywords;

import java.util.Arrays;

/**
 * The way back from folded characters to the original. Most stand for one character each, side by
 * side, so stretches are kept instead of characters: three integers for each, the folded index at
 * which it begins, the original index at which it begins, and the original index at which all of
 * its characters end, or {@link #ONE_BY_ONE}.
 */
final class Offsets {
    private static final int STRIDE = 3;
    private static final int ONE_BY_ONE = -1;

    private int[] stretches = new int[8 * STRIDE];
    private int length;

    /** Original index minus folded index of the stretch that grows; else no such number. */
    private int distance = Integer.MIN_VALUE;

    /** The folded characters from here on stand for one original character each. */
    private void oneByOne(int folded, int original) {
        if (original - folded != distance) {
            begin(folded, original, ONE_BY_ONE);
            distance = original - folded;
        }
    }

    /** The folded character here stands, alone or with its neighbours, for an original range. */
    void of(int folded, int start, int end) {
        if (end == start + 1) {
            oneByOne(folded, start);
        } else {
            begin(folded, start, end);
            distance = Integer.MIN_VALUE;
        }
    }

    private void goesOn(int folded, int start, int end) {
        if (end == ONE_BY_ONE) {
            oneByOne(folded, start);
        } else {
            of(folded, start, end);
        }
    }

    private void begin(int folded, int start, int end) {
        if (length == stretches.length) {
            stretches = Arrays.copyOf(stretches, length * 2);
        }
        stretches[length] = folded;
        stretches[length + 1] = start;
        stretches[length + 2] = end;
        length += STRIDE;
    }

    int start(int folded) {
        return start(stretch(folded), folded);
    }

    int end(int folded) {
        int at = stretch(folded);
        return stretches[at + 2] == ONE_BY_ONE ? start(at, folded) + 1 : stretches[at + 2];
    }

    private int start(int at, int folded) {
        int begin = stretches[at + 1];
        return stretches[at + 2] == ONE_BY_ONE ? begin + folded - stretches[at] : begin;
    }

    /** Where the stretch is kept that holds a folded character. */
    private int stretch(int folded) {
        int low = 0;
        int high = length / STRIDE - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches[middle * STRIDE] <= folded) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low * STRIDE;
    }

    /**
     * The same without some of the folded characters.
     *
     * @param removed indices of the characters, ascending
     * @param count how many of these
     */
    Offsets without(int[] removed, int count) {
        Offsets left = new Offsets();
        left.stretches = new int[length + count * STRIDE];
        int gone = 0;
        for (int at = 0; at < length; at += STRIDE) {
            int from = stretches[at];
            int to = at + STRIDE == length ? Integer.MAX_VALUE : stretches[at + STRIDE];
            while (from < to) {
                int next = gone < count ? Math.min(removed[gone], to) : to;
                if (next > from) {
                    left.goesOn(from - gone, start(at, from), stretches[at + 2]);
                }
                from = next;
                if (gone < count && next == removed[gone] && next < to) {
                    gone++;
                    from++;
                }
            }
        }
        return left;
    }

    /** Gives back the room that was kept for more. */
    Offsets trimmed() {
        stretches = Arrays.copyOf(stretches, length);
        return this;
    }
}
