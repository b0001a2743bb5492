package disclosure.alert.match.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lists of integers by number. One thread appends; others may read at the same time: a list begins
 * with its length, which is written after what it counts, and a list that is full is replaced by a
 * larger copy.
 */
final class Buckets {

    private static final VarHandle LISTS = MethodHandles.arrayElementVarHandle(int[][].class);
    private static final VarHandle ELEMENTS = MethodHandles.arrayElementVarHandle(int[].class);

    /** Integers that the processor fetches at once. */
    private static final int LINE = 16;

    /** Integers that what the virtual machine notes of an array takes. */
    private static final int HEADER = 4;

    /** What follows these comes by itself while they are read. */
    private static final int NEAR = 8 * LINE;

    private int[] @Nullable [] lists;

    Buckets(int capacity) {
        lists = new int[capacity][];
    }

    /** As it is now; lists of numbers that come into use later may be missing in it. */
    int[] @Nullable [] lists() {
        return lists;
    }

    static int @Nullable [] list(int[] @Nullable [] lists, int number) {
        return number < lists.length ? (int[]) LISTS.getAcquire(lists, number) : null;
    }

    /** Index after the last integer; the first is at 1. */
    static int end(int[] list) {
        return 1 + (int) ELEMENTS.getAcquire(list, 0);
    }

    /**
     * Asks for the first lines of lists without waiting for them; the answer means nothing. Their
     * lengths come first: how many lines to ask for is a branch, and a branch waits for what it is
     * about. The last integer may lie in a line of its own, however short the list is.
     */
    static int bringNear(int[] @Nullable [] near, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            int[] list = near[i];
            sum += list == null ? 0 : list.length;
        }
        for (int i = 0; i < count; i++) {
            int[] list = near[i];
            if (list != null) {
                int last = Math.min(list.length, NEAR) - 1;
                for (int at = LINE - HEADER; at < last; at += LINE) {
                    sum += list[at];
                }
                sum += list[last];
            }
        }
        return sum;
    }

    int size(int number) {
        int[] list = number < lists.length ? lists[number] : null;
        return list == null ? 0 : list[0];
    }

    void append(int number, int... values) {
        if (number >= lists.length) {
            lists = Arrays.copyOf(lists, Math.max(number + 1, lists.length * 2));
        }
        int[] list = lists[number];
        int length = list == null ? 0 : list[0];
        int needed = 1 + length + values.length;
        boolean moves = list == null || needed > list.length;
        if (list == null) {
            list = new int[needed];
        } else if (moves) {
            list = Arrays.copyOf(list, needed + (length >> 1));
        }
        System.arraycopy(values, 0, list, 1 + length, values.length);
        ELEMENTS.setRelease(list, 0, length + values.length);
        if (moves) {
            LISTS.setRelease(lists, number, list);
        }
    }

    /** Lays the lists side by side, in the order of their numbers and without room to grow. */
    void compact() {
        for (int i = 0; i < lists.length; i++) {
            int[] list = lists[i];
            if (list != null) {
                LISTS.setRelease(lists, i, Arrays.copyOf(list, 1 + list[0]));
            }
        }
    }
}
