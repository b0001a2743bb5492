package disclosure.alert.match.engine;

import disclosure.alert.match.engine.Anchors.Choice;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.ToIntFunction;

/**
 * In which order tidying files anew what an index holds: what comes up together gets numbers that
 * follow each other and lies side by side in memory, so that the processor waits for it once.
 */
final class Arrangement {

    /** The terms that programs name: those that are found by the same two characters together. */
    static int[] terms(Index.View old, Iterable<int[]> programs, Frequencies frequencies) {
        BitSet named = new BitSet(old.texts().length);
        for (int[] code : programs) {
            Program.terms(code, named::set);
        }
        long[] keys = new long[named.cardinality()];
        int count = 0;
        for (int term = named.nextSetBit(0); term >= 0; term = named.nextSetBit(term + 1)) {
            keys[count++] = key(rarestPair(old.texts()[term], frequencies), term);
        }
        return sorted(keys);
    }

    /** Places of programs: those that are found by the same term together. */
    static int[] programs(int[][] programs, ToIntFunction<int[]> anchor) {
        long[] keys = new long[programs.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(anchor.applyAsInt(programs[i]), i);
        }
        return sorted(keys);
    }

    /** The first anchor of a rule; those that have none come last. */
    static int anchor(int[] code, Terms terms, Frequencies frequencies) {
        Choice choice = new Anchors(code, terms, frequencies).choose();
        return choice == null ? Integer.MAX_VALUE : choice.terms()[0];
    }

    private static int rarestPair(String text, Frequencies frequencies) {
        int rarest = text.charAt(0);
        double least = Double.MAX_VALUE;
        for (int i = 1; i < text.length(); i++) {
            double share = frequencies.pair(text.charAt(i - 1), text.charAt(i));
            if (share < least) {
                least = share;
                rarest = text.charAt(i - 1) << 16 | text.charAt(i);
            }
        }
        return rarest;
    }

    private static long key(int first, int then) {
        return (long) first << 32 | then;
    }

    private static int[] sorted(long[] keys) {
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    private Arrangement() {}
}
