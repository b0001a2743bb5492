package disclosure.alert.match.engine;

import java.util.Arrays;
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
        int open = dropWhatIsGone(view);
        int held = 0;
        for (int from = 0; from < open; from += AHEAD) {
            int to = Math.min(open, from + AHEAD);
            fetch(view, from, to);
            for (int i = from; i < to; i++) {
                int rule = Postings.rule(entries[i]);
                int[] code = codes[i - from];
                // Held ones overwrite what was looked at before them.
                if (code == null || judge.holds(rule, code)) {
                    entries[held++] = rule;
                }
            }
        }
        return Arrays.copyOf(entries, held);
    }

    /** Keeps each rule once that stood when the match began. */
    private int dropWhatIsGone(Index.View view) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int entry = entries[i];
            int rule = Postings.rule(entry);
            if (rule >= view.rules() || !view.graves().stood(rule, view.version())) {
                continue;
            }
            // Another entry of the rule may hold where this one does not; evaluation would say the
            // same. Whether one came up before is anybody's guess, so no branch.
            long word = cameUp[rule >>> 6];
            cameUp[rule >>> 6] = word | 1L << rule;
            entries[kept] = entry;
            kept += 1 - ((int) (word >>> rule) & 1);
        }
        for (int i = 0; i < kept; i++) {
            cameUp[Postings.rule(entries[i]) >>> 6] = 0;
        }
        return kept;
    }

    private void fetch(Index.View view, int from, int to) {
        int[][] programs = view.programs();
        int integers = 0;
        for (int i = from; i < to; i++) {
            int entry = entries[i];
            int @Nullable [] code = null;
            if ((entry & Postings.SUFFICES) == 0) {
                code = programs[Postings.rule(entry)];
                // Asking for the length brings the program near.
                integers += code.length;
            }
            codes[i - from] = code;
        }
        read += integers;
    }

    /** Integers of programs that were read since the beginning. */
    long read() {
        return read;
    }
}
