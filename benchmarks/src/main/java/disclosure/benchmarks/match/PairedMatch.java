package disclosure.benchmarks.match;

import disclosure.alert.match.engine.Filing;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
     */
    record Figures(String contestant, double median, double worst, double processor) {}

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final List<Filing> filings;
    private final List<String> names;
    private final List<Contestant> contestants;
    private final int rounds;
    private final long[][][] wall;
    private final long[][][] own;
    private int matches;

    PairedMatch(List<Filing> filings, List<String> names, List<Contestant> of, int rounds) {
        this.filings = filings;
        this.names = names;
        this.contestants = of;
        this.rounds = rounds;
        wall = new long[of.size()][filings.size()][rounds];
        own = new long[of.size()][filings.size()][rounds];
    }

    List<Figures> run(int warmUp) {
        for (int i = 0; i < warmUp; i++) {
            round(i % rounds);
        }
        for (int i = 0; i < rounds; i++) {
            round(i);
        }
        Figures[] figures = new Figures[contestants.size()];
        Arrays.setAll(figures, this::figures);
        return List.of(figures);
    }

    int matches() {
        return matches;
    }

    private void round(int round) {
        for (int filing = 0; filing < filings.size(); filing++) {
            for (int turn = 0; turn < contestants.size(); turn++) {
                int which = (turn + round) % contestants.size();
                long began = System.nanoTime();
                long beganOwn = CLOCK.getCurrentThreadCpuTime();
                matches += contestants.get(which).match(filings.get(filing));
                own[which][filing][round] = CLOCK.getCurrentThreadCpuTime() - beganOwn;
                wall[which][filing][round] = System.nanoTime() - began;
            }
        }
    }

    private Figures figures(int which) {
        double[] clock = medians(wall[which]);
        double[] processor = medians(own[which]);
        return new Figures(
                names.get(which),
                clock[clock.length / 2],
                clock[clock.length * 99 / 100],
                processor[processor.length / 2]);
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

    static String line(int rules, Workload.Hits hits, Figures figures, Figures ours) {
        return String.format(
                Locale.ROOT,
                "%9d %-5s %-13s median %10.1f us  p99 %10.1f us  processor %10.1f us  ratio %7.2f",
                rules,
                hits,
                figures.contestant(),
                figures.median(),
                figures.worst(),
                figures.processor(),
                figures.processor() / ours.processor());
    }
}
