package disclosure.alert.match.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Which rules stand, and when the others were removed: a match sees the rules as they stood when it
 * began. One thread changes.
 *
 * @param standing one bit a rule
 * @param removed the version with which a rule was removed; read only where its bit is 0
 */
// Never compared: it only gives the arrays names.
@SuppressWarnings("ArrayRecordComponent")
record Graves(long[] standing, int[] removed) {

    private static final VarHandle BITS = MethodHandles.arrayElementVarHandle(long[].class);

    static Graves ofCapacity(int rules) {
        return new Graves(new long[(rules + 63) / 64], new int[rules]);
    }

    Graves withRoomFor(int rules) {
        if (rules <= removed.length) {
            return this;
        }
        int larger = Math.max(rules, removed.length + (removed.length >> 1));
        return new Graves(
                Arrays.copyOf(standing, (larger + 63) / 64), Arrays.copyOf(removed, larger));
    }

    void raise(int rule) {
        BITS.setRelease(standing, rule >>> 6, standing[rule >>> 6] | 1L << rule);
    }

    void bury(int rule, int version) {
        removed[rule] = version;
        BITS.setRelease(standing, rule >>> 6, standing[rule >>> 6] & ~(1L << rule));
    }

    /** Whether a rule stood at a version at which its number was given. */
    boolean stood(int rule, int version) {
        long bits = (long) BITS.getAcquire(standing, rule >>> 6);
        return (bits & 1L << rule) != 0 || removed[rule] > version;
    }

    boolean stands(int rule) {
        return (standing[rule >>> 6] & 1L << rule) != 0;
    }
}
