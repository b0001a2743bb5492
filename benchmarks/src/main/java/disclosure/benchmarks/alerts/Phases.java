package disclosure.benchmarks.alerts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Sends filings and says what became of them. */
final class Phases {

    private static final List<String> STEPS = List.of("read", "match", "judge", "keep");

    /**
     * What one phase came to; times in milliseconds.
     *
     * @param processorMillis of each process, a filing
     * @param millisPerFiling of each step
     */
    record Phase(
            double seconds,
            double alertsPerFiling,
            double median,
            double p99,
            double worst,
            Map<String, Double> processorMillis,
            Map<String, Double> millisPerFiling) {

        Phase print(String name) {
            System.out.printf(
                    "%-10s %6.1f s, %7.1f alerts a filing; to the commit: median %7.1f ms, p99"
                            + " %7.1f ms, longest %7.1f ms; milliseconds a filing of processors:"
                            + " %s; of time: %s%n",
                    name,
                    seconds,
                    alertsPerFiling,
                    median,
                    p99,
                    worst,
                    processorMillis,
                    millisPerFiling);
            return this;
        }
    }

    private final Producer<String, byte[]> producer;
    private final Filings filings;
    private final AlertService service;
    private final Commits commits;
    private final Processors processors;

    Phases(
            Producer<String, byte[]> producer,
            Filings filings,
            AlertService service,
            Commits commits,
            Processors processors) {
        this.producer = producer;
        this.filings = filings;
        this.service = service;
        this.commits = commits;
        this.processors = processors;
    }

    /** Sends filings, at once or so many a second, and waits until all are handled. */
    Phase run(int count, int perSecond) throws InterruptedException {
        List<Filings.Made> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(filings.next());
        }
        long handled = service.handled();
        long alerts = commits.alerts();
        Map<String, Double> used = millis(processors.used());
        Map<String, Double> steps = steps();
        long began = System.nanoTime();
        Map<String, Long> sent = send(made, perSecond);
        service.await("all is handled", () -> service.handled() >= handled + count);
        double seconds = (System.nanoTime() - began) / 1e9;
        // The last look at the table may still be on its way.
        Thread.sleep(Duration.ofMillis(50));
        double[] times = times(sent);
        return new Phase(
                seconds,
                (commits.alerts() - alerts) / (double) count,
                percentile(times, 50),
                percentile(times, 99),
                percentile(times, 100),
                each(used, millis(processors.used()), count),
                each(steps, steps(), count));
    }

    /** When each filing was sent. */
    private Map<String, Long> send(List<Filings.Made> made, int perSecond)
            throws InterruptedException {
        Map<String, Long> sent = new HashMap<>();
        long began = System.nanoTime();
        for (int i = 0; i < made.size(); i++) {
            if (perSecond > 0) {
                sleepUntil(began + i * 1_000_000_000L / perSecond);
            }
            Filings.Made filing = made.get(i);
            sent.put(filing.filingId(), System.nanoTime());
            var _ =
                    producer.send(
                            new ProducerRecord<>(
                                    "filings.structured", filing.key(), filing.value()));
        }
        producer.flush();
        return sent;
    }

    private static void sleepUntil(long time) throws InterruptedException {
        long left = time - System.nanoTime();
        if (left > 0) {
            Thread.sleep(Duration.ofNanos(left));
        }
    }

    /** From sending to the commit of the last alert, ascending; of filings that raised any. */
    private double[] times(Map<String, Long> sent) {
        Map<String, Long> seen = commits.seen();
        return sent.entrySet().stream()
                .filter(each -> seen.containsKey(each.getKey()))
                .mapToDouble(each -> (seen.getOrDefault(each.getKey(), 0L) - each.getValue()) / 1e6)
                .sorted()
                .toArray();
    }

    private static double percentile(double[] times, int percent) {
        return times.length == 0
                ? Double.NaN
                : times[Math.min(times.length - 1, times.length * percent / 100)];
    }

    private Map<String, Double> steps() {
        Map<String, Double> steps = new TreeMap<>();
        for (String step : STEPS) {
            double seconds =
                    service.sum("disclosure_arrival_step_seconds_sum", "step=\"" + step + "\"");
            steps.put(step, 1_000 * seconds);
        }
        return steps;
    }

    private static Map<String, Double> millis(Map<String, Duration> used) {
        Map<String, Double> millis = new TreeMap<>();
        used.forEach((process, time) -> millis.put(process, time.toNanos() / 1e6));
        return millis;
    }

    private static Map<String, Double> each(
            Map<String, Double> before, Map<String, Double> after, int count) {
        Map<String, Double> each = new TreeMap<>();
        after.forEach(
                (name, total) -> {
                    double since = total - before.getOrDefault(name, 0.0);
                    each.put(name, Math.round(100 * since / count) / 100.0);
                });
        return each;
    }
}
