package disclosure.benchmarks.match;

import disclosure.alert.match.engine.Filing;
import disclosure.keywords.FoldedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs all contestants on the same rules and filings and prints one table; {@code ./dev bench
 * match}. First it is counted where they differ from the oracle; Lucene does at punctuation, which
 * its phrases pass over. Arguments: {@code --rules 10000,100000}, {@code --contestants
 * ours,aho-corasick}, {@code --hits LOW}; without any, everything. With {@code --paired} the
 * contestants take turns in one process and ratios are those of the processor's time, for a machine
 * that others use too.
 */
public final class BenchMatch {

    private record Row(
            int rules,
            Workload.Hits hits,
            String contestant,
            double median,
            double p99,
            double ratio,
            String notes) {}

    private BenchMatch() {}

    public static void main(String[] args) throws IOException, RunnerException {
        List<String> given = List.of(args);
        List<String> contestants = list(given, "--contestants", "ours,aho-corasick,lucene,oracle");
        List<String> hits = list(given, "--hits", "LOW,HIGH");
        Path cache = MatchBenchmark.folder(MatchBenchmark.CACHE);
        List<String> texts = Texts.read(MatchBenchmark.folder(MatchBenchmark.CORPUS), cache);
        agree(texts);
        fold(texts);
        List<Row> rows = new ArrayList<>();
        for (String rules : list(given, "--rules", "10000,100000,1000000")) {
            int count = Integer.parseInt(rules);
            change(texts, count);
            for (String share : hits) {
                Workload.Hits each = Workload.Hits.valueOf(share);
                rows.addAll(
                        given.contains("--paired")
                                ? paired(texts, count, each, contestants)
                                : measure(count, each, contestants));
            }
        }
        print(rows);
        Files.writeString(cache.resolveSibling("bench-match.json"), json(rows));
    }

    private static List<String> list(List<String> args, String name, String otherwise) {
        int at = args.indexOf(name);
        return List.of((at < 0 ? otherwise : args.get(at + 1)).split(","));
    }

    private static List<Row> paired(
            List<String> texts, int rules, Workload.Hits hits, List<String> names) {
        Workload workload = new Workload(texts, rules, hits, 7);
        List<Contestant> contestants = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (String name : names) {
            MatchBenchmark.Built built = MatchBenchmark.build(name, workload);
            contestants.add(built.contestant());
            notes.add(built.notes());
        }
        List<PairedMatch.Figures> figures =
                new PairedMatch(workload.filings, contestants).run(Integer.getInteger("rounds", 5));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            PairedMatch.Figures each = figures.get(i);
            double ratio = each.processor() / figures.getFirst().processor();
            rows.add(
                    new Row(
                            rules,
                            hits,
                            names.get(i),
                            each.median(),
                            each.worst(),
                            ratio,
                            notes.get(i)));
        }
        contestants.forEach(Contestant::close);
        return rows;
    }

    private static void agree(List<String> texts) {
        for (Workload.Hits hits : Workload.Hits.values()) {
            Workload workload = new Workload(texts, 2_000, hits, 3);
            int[] differences = new int[3];
            int matches = 0;
            try (Contestant ours = new OurEngine(workload);
                    Contestant automaton = new AhoCorasick(workload);
                    Contestant lucene = new LuceneMonitor(workload, 2);
                    Contestant oracle = new EveryRule(workload)) {
                for (Filing filing : workload.filings) {
                    int right = oracle.match(filing);
                    matches += right;
                    differences[0] += Math.abs(ours.match(filing) - right);
                    differences[1] += Math.abs(automaton.match(filing) - right);
                    differences[2] += Math.abs(lucene.match(filing) - right);
                }
            }
            System.out.printf(
                    "agreement hits=%s filings=%d matches=%d differences: ours=%d aho-corasick=%d"
                            + " lucene=%d%n",
                    hits,
                    workload.filings.size(),
                    matches,
                    differences[0],
                    differences[1],
                    differences[2]);
        }
    }

    /** By the thread's own time, so that it is the same on a machine that others use too. */
    private static void fold(List<String> texts) {
        long characters = texts.stream().mapToLong(String::length).sum();
        long[] times = new long[200];
        for (int i = 0; i < times.length; i++) {
            long began = PairedMatch.CLOCK.getCurrentThreadCpuTime();
            texts.forEach(FoldedText::of);
            times[i] = PairedMatch.CLOCK.getCurrentThreadCpuTime() - began;
        }
        Arrays.sort(times);
        System.out.printf(
                "folding median=%.1f ns a character, best=%.1f%n",
                (double) times[times.length / 2] / characters, (double) times[0] / characters);
    }

    /** Adds and removes rules one at a time while another thread matches without a pause. */
    private static void change(List<String> texts, int rules) {
        Workload workload = new Workload(texts, rules + 4_000, Workload.Hits.LOW, 5);
        OurEngine ours = new OurEngine(workload);
        AtomicBoolean done = new AtomicBoolean();
        Thread matching =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    while (!done.get()) {
                                        workload.filings.forEach(ours::match);
                                    }
                                });
        long[] adds = new long[4_000];
        long[] removes = new long[adds.length];
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < adds.length; i++) {
                long began = System.nanoTime();
                ours.engine.remove(OurEngine.id(rules + i));
                removes[i] = System.nanoTime() - began;
            }
            for (int i = 0; i < adds.length; i++) {
                var criteria = OurEngine.criteria(workload.rules.get(rules + i));
                long began = System.nanoTime();
                ours.engine.put(OurEngine.id(rules + i), criteria);
                adds[i] = System.nanoTime() - began;
            }
        }
        done.set(true);
        join(matching);
        Arrays.sort(adds);
        Arrays.sort(removes);
        System.out.printf(
                "changes while matching rules=%d add median=%.1f us p99=%.1f us, remove median=%.1f"
                        + " us p99=%.1f us%n",
                rules,
                micros(adds, 50),
                micros(adds, 99),
                micros(removes, 50),
                micros(removes, 99));
    }

    private static double micros(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1_000.0;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Row> measure(int rules, Workload.Hits hits, List<String> contestants)
            throws RunnerException, IOException {
        List<Row> rows = new ArrayList<>();
        double ours = Double.NaN;
        for (String contestant : contestants) {
            for (RunResult result : new Runner(options(rules, hits, contestant)).run()) {
                Statistics times = result.getPrimaryResult().getStatistics();
                double median = times.getPercentile(50);
                ours = contestant.equals("ours") ? median : ours;
                rows.add(
                        new Row(
                                rules,
                                hits,
                                contestant,
                                median,
                                times.getPercentile(99),
                                median / ours,
                                Files.readString(
                                        MatchBenchmark.notes(contestant, rules, hits.name()))));
            }
        }
        return rows;
    }

    private static org.openjdk.jmh.runner.options.Options options(
            int rules, Workload.Hits hits, String contestant) {
        return new OptionsBuilder()
                .include(MatchBenchmark.class.getSimpleName())
                .param("rules", Integer.toString(rules))
                .param("hits", hits.name())
                .param("contestant", contestant)
                // The whole heap from the beginning: how it grows is nobody's merit.
                .jvmArgsAppend("-Xms6g", "-Xmx6g", "-XX:+UseSerialGC")
                .shouldFailOnError(true)
                .build();
    }

    private static void print(List<Row> rows) {
        System.out.printf(
                "%n%9s %-5s %-13s %12s %12s %8s %9s %9s %7s%n",
                "rules",
                "hits",
                "contestant",
                "median us",
                "p99 us",
                "ratio",
                "built s",
                "B a rule",
                "% hit");
        for (Row row : rows) {
            String[] notes = row.notes.split(" ", -1);
            System.out.printf(
                    "%9d %-5s %-13s %12.1f %12.1f %8.1f %9s %9s %7s%n",
                    row.rules,
                    row.hits,
                    row.contestant,
                    row.median,
                    row.p99,
                    row.ratio,
                    notes[0],
                    notes[1],
                    notes[2]);
        }
    }

    private static String json(List<Row> rows) {
        List<String> objects = new ArrayList<>();
        for (Row row : rows) {
            String[] notes = row.notes.split(" ", -1);
            objects.add(
                    String.format(
                            Locale.ROOT,
                            "{\"rules\":%d,\"hits\":\"%s\",\"contestant\":\"%s\",\"medianMicros\":%.1f,\"p99Micros\":%.1f,\"ratio\":%.2f,\"buildSeconds\":%s,\"bytesPerRule\":%s,\"percentHit\":%s}",
                            row.rules,
                            row.hits,
                            row.contestant,
                            row.median,
                            row.p99,
                            row.ratio,
                            notes[0],
                            notes[1],
                            notes[2]));
        }
        return "[" + String.join(",\n ", objects) + "]\n";
    }
}
