package disclosure.alert.match.engine;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Entries that came up in the filing at hand, settled all together at the end: what a rule needs
 * lies at as many places of memory as there are rules, and the processor can wait for many of them
 * at once when they are asked for one after the other. Reused from filing to filing.
 */
final class Candidates {

    /** Programs fetched before the first of them is evaluated; they stay beside the processor. */
    private static final int AHEAD = 64;

    private final int[] @Nullable [] codes = new int[AHEAD][];
    private int[] entries = new int[256];
    private int count;

    /** Rules that hold take the place of the entries that were looked at. */
    private int held;

    private int[] open = new int[256];
    private int openCount;

    /** One bit a rule, set for those that came up already. */
    private long[] cameUp = new long[0];

    private long read;

    /** Looks at one rule that its entry does not settle. */
    interface Judge {
        boolean holds(int rule, int[] code);
    }

    void begin(Index.View view) {
        if (cameUp.length * Long.SIZE < view.rules()) {
            cameUp = new long[view.programs().length / Long.SIZE + 1];
        }
        count = 0;
    }

    void add(int entry) {
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, count * 2);
        }
        entries[count++] = entry;
    }

    /** The numbers of the rules that match. */
    int[] settle(Index.View view, Judge judge) {
        part(view);
        for (int from = 0; from < openCount; from += AHEAD) {
            int to = Math.min(openCount, from + AHEAD);
            fetch(view, from, to);
            for (int i = from; i < to; i++) {
                if (judge.holds(open[i], Objects.requireNonNull(codes[i - from]))) {
                    entries[held++] = open[i];
                }
            }
        }
        return Arrays.copyOf(entries, held);
    }

    /**
     * Keeps each rule once that stood when the match began: as one that holds, or as an open one.
     */
    private void part(Index.View view) {
        if (open.length < count) {
            open = new int[entries.length];
        }
        held = 0;
        openCount = 0;
        for (int i = 0; i < count; i++) {
            int entry = entries[i];
            int rule = Postings.rule(entry);
            if (rule < view.rules() && view.graves().stood(rule, view.version())) {
                // Another entry of the rule may hold where this one does not; evaluation would say
                // the same. Whether one came up before is anybody's guess, so no branch.
                long word = cameUp[rule >>> 6];
                cameUp[rule >>> 6] = word | 1L << rule;
                int first = 1 - ((int) (word >>> rule) & 1);
                int holds = Postings.suffices(entry);
                entries[held] = rule;
                held += first & holds;
                open[openCount] = rule;
                openCount += first & ~holds;
            }
        }
        forget(entries, held);
        forget(open, openCount);
    }

    private void forget(int[] rules, int end) {
        for (int i = 0; i < end; i++) {
            cameUp[rules[i] >>> 6] = 0;
        }
    }

    private void fetch(Index.View view, int from, int to) {
        int[][] programs = view.programs();
        int integers = 0;
        for (int i = from; i < to; i++) {
            int[] code = programs[open[i]];
            // Asking for the length brings the program near.
            integers += code.length;
            codes[i - from] = code;
        }
        read += integers;
    }

    /** Integers of programs that were read since the beginning. */
    long read() {
        return read;
    }
}
