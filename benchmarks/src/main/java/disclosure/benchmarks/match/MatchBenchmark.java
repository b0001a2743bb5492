package disclosure.benchmarks.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One contestant finds the rules that one filing matches; the filings take turns. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class MatchBenchmark {

    /** Folder with real texts, and folder where their extracted form is kept. */
    static final String CORPUS = "disclosure.corpus";

    static final String CACHE = "disclosure.cache";

    @Param({"ours", "aho-corasick", "lucene", "oracle"})
    String contestant = "";

    @Param({"10000"})
    int rules;

    @Param({"LOW", "HIGH"})
    String hits = "LOW";

    private @Nullable Contestant built;
    private @Nullable Workload workload;
    private int next;

    /**
     * A contestant that is ready.
     *
     * @param notes seconds to build it, bytes a rule, percent of the rules that match a filing
     */
    record Built(Contestant contestant, String notes) {}

    /** Builds the contestant and notes how long that took and what room it takes. */
    @Setup
    public void build() throws IOException {
        List<String> texts = Texts.read(folder(CORPUS), folder(CACHE));
        Workload made = new Workload(texts, rules, Workload.Hits.valueOf(hits), 7);
        Built ready = build(contestant, made);
        Files.writeString(notes(contestant, rules, hits), ready.notes());
        built = ready.contestant();
        workload = made;
    }

    static Built build(String name, Workload workload) {
        int rules = workload.rules.size();
        long before = used();
        long began = System.nanoTime();
        Contestant contender = contestant(name, workload);
        double seconds = (System.nanoTime() - began) / 1e9;
        if (contender instanceof OurEngine ours) {
            ours.settled(workload.filings);
        }
        long room = used() - before;
        // The oracle is slow, and its count is everybody's.
        long matches =
                contender instanceof EveryRule
                        ? 0
                        : workload.filings.stream().mapToLong(contender::match).sum();
        double percent = 100.0 * matches / workload.filings.size() / rules;
        return new Built(
                contender, "%.2f %d %.4f".formatted(seconds, room / rules, percent));
    }

    @TearDown
    public void close() {
        if (built != null) {
            built.close();
        }
    }

    @Benchmark
    public int match() {
        if (built == null || workload == null) {
            throw new IllegalStateException("not built");
        }
        next = next + 1 == workload.filings.size() ? 0 : next + 1;
        return built.match(workload.filings.get(next));
    }

    static Contestant contestant(String name, Workload workload) {
        return switch (name) {
            case "ours" -> new OurEngine(workload);
            case "aho-corasick" -> new AhoCorasick(workload);
            case "lucene" -> new LuceneMonitor(workload, 2);
            case "oracle" -> new EveryRule(workload);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Where a fork leaves what JMH has no place for: seconds, bytes a rule, percent of hits. */
    static Path notes(String contestant, int rules, String hits) {
        return folder(CACHE).resolveSibling("built-%s-%d-%s".formatted(contestant, rules, hits));
    }

    static Path folder(String property) {
        return Path.of(System.getProperty(property, "."));
    }

    // The collector is asked, because only what stays counts.
    @SuppressWarnings("System.gc")
    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
