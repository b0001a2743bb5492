package disclosure.benchmarks.match;

import disclosure.alert.match.engine.Filing;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Contestants take turns filing by filing in one process, so that a neighbour on the machine slows
 * all of them alike: for ratios where nobody has the machine alone. Each filing counts with the
 * median of its rounds, wall clock and the thread's own processor time.
 */
final class PairedMatch {

    /**
     * What one contestant needed, in microseconds a filing.
     *
     * @param worst the 99th percentile over filings
     * @param processor the median over filings of the thread's own time
     */
    record Figures(double median, double worst, double processor) {}

    static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final List<Filing> filings;
    private final List<Contestant> contestants;
    private int matches;

    PairedMatch(List<Filing> filings, List<Contestant> contestants) {
        this.filings = filings;
        this.contestants = contestants;
    }

    /** Runs as many rounds for nothing first. */
    List<Figures> run(int rounds) {
        Times times = new Times(contestants.size(), filings.size(), rounds);
        for (int i = 0; i < 2 * rounds; i++) {
            round(i % rounds, times);
        }
        List<Figures> figures = new ArrayList<>();
        for (int i = 0; i < contestants.size(); i++) {
            double[] clock = medians(times.wall()[i]);
            double[] processor = medians(times.own()[i]);
            figures.add(
                    new Figures(
                            clock[clock.length / 2],
                            clock[clock.length * 99 / 100],
                            processor[processor.length / 2]));
        }
        return figures;
    }

    /** So that no match can be left out as useless. */
    int matches() {
        return matches;
    }

    /** Nanoseconds by contestant, filing and round. */
    // Never compared: it only gives the arrays names.
    @SuppressWarnings("ArrayRecordComponent")
    private record Times(long[][][] wall, long[][][] own) {
        Times(int contestants, int filings, int rounds) {
            this(new long[contestants][filings][rounds], new long[contestants][filings][rounds]);
        }
    }

    private void round(int round, Times times) {
        for (int filing = 0; filing < filings.size(); filing++) {
            for (int turn = 0; turn < contestants.size(); turn++) {
                int which = (turn + round) % contestants.size();
                long began = System.nanoTime();
                long beganOwn = CLOCK.getCurrentThreadCpuTime();
                matches += contestants.get(which).match(filings.get(filing));
                times.own()[which][filing][round] = CLOCK.getCurrentThreadCpuTime() - beganOwn;
                times.wall()[which][filing][round] = System.nanoTime() - began;
            }
        }
    }

    /** The median of each filing's rounds, sorted, in microseconds. */
    private static double[] medians(long[][] times) {
        return Arrays.stream(times)
                .mapToDouble(
                        rounds -> {
                            long[] sorted = rounds.clone();
                            Arrays.sort(sorted);
                            return sorted[sorted.length / 2] / 1_000.0;
                        })
                .sorted()
                .toArray();
    }
}
