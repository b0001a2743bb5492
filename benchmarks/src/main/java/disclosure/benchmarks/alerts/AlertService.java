package disclosure.benchmarks.alerts;

import disclosure.local.FeedSettings;
import disclosure.local.Ports;
import disclosure.local.Service;
import disclosure.local.process.ChildProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An alert-service as a process of its own, and what can be seen of it from outside. */
final class AlertService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** All figures of a service are some hundred kilobytes: looking often would cost it much. */
    private static final Duration LOOKING = Duration.ofMillis(250);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ChildProcess process;
    private final URI metrics;

    private AlertService(ChildProcess process, Ports ports) throws InterruptedException {
        this.process = process;
        this.metrics =
                URI.create("http://127.0.0.1:" + ports.managementOf(Service.ALERT) + "/q/metrics");
        await("the alert-service answers", () -> !metrics().isEmpty());
    }

    /** Starts one, with an installation's flags and these beside them. */
    static AlertService start(
            Path jar, Path log, Ports ports, List<String> flags, Map<String, String> settings)
            throws InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+UseCompactObjectHeaders");
        command.addAll(flags);
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-jar");
        command.add(jar.toString());
        ChildProcess process =
                new ChildProcess(
                        new ChildProcess.Program(
                                "alert", command, FeedSettings.environment(settings), log),
                        System.err::println);
        process.start();
        return new AlertService(process, ports);
    }

    /** Filings handled at some stage so far. */
    long handled() {
        return (long) sum("disclosure_arrival_seconds_count", "");
    }

    /** The sum of all samples of a metric whose line holds these labels; 0 where there is none. */
    double sum(String metric, String labels) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(metric) && line.contains(labels))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Processor time used so far. */
    Duration processor() {
        return ProcessHandle.of(process.pid()).map(Processors::used).orElse(Duration.ZERO);
    }

    interface Condition {
        boolean holds();
    }

    void await(String what, Condition condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.stop(Duration.ofSeconds(10));
                throw new IllegalStateException(
                        "waited in vain until "
                                + what
                                + "; its last lines:\n"
                                + String.join("\n", process.lastLines()));
            }
            Thread.sleep(LOOKING);
        }
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(10));
        client.close();
    }

    /** Empty while the service does not answer. */
    private String metrics() {
        try {
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(metrics).timeout(Duration.ofSeconds(30)).build(),
                            HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
