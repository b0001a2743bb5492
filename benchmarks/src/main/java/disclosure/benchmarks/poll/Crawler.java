package disclosure.benchmarks.poll;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import disclosure.local.FeedSettings;
import disclosure.local.LocalIdentity;
import disclosure.local.Ports;
import disclosure.local.Service;
import disclosure.local.process.ChildProcess;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.jspecify.annotations.Nullable;

/** A crawler as a process of its own, and what can be seen of it from outside. */
final class Crawler implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration ENDING = Duration.ofSeconds(10);
    private static final Duration LOOKING = Duration.ofSeconds(3);

    /**
     * What the process had used up at a moment.
     *
     * @param nanos of a clock that only differences are taken of
     */
    record Used(long nanos, Duration processor, long allocated, long polls, long logLines) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final ChildProcess process;
    private final Path log;
    private final URI sources;
    private final URI metrics;
    private final String token;
    private final JMXConnector connector;
    private final ThreadMXBean threads;

    /** The address looked up is our own child's. */
    @SuppressWarnings("BanJNDI")
    private Crawler(ChildProcess process, Path log, Ports ports, LocalIdentity identity)
            throws IOException, InterruptedException {
        this.process = process;
        this.log = log;
        this.sources = URI.create("http://127.0.0.1:" + ports.of(Service.CRAWLER) + "/api/sources");
        this.metrics =
                URI.create(
                        "http://127.0.0.1:" + ports.managementOf(Service.CRAWLER) + "/q/metrics");
        this.token = identity.token("bench", "bench", "ops");
        await("the crawler answers", () -> get(metrics) != null);
        this.connector = JMXConnectorFactory.connect(new JMXServiceURL(agent(process.pid())));
        MBeanServerConnection beans = connector.getMBeanServerConnection();
        this.threads =
                ManagementFactory.newPlatformMXBeanProxy(
                        beans, ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
    }

    /** Starts one, with an installation's flags. */
    static Crawler start(
            Path jar, Path log, Ports ports, LocalIdentity identity, Map<String, String> settings)
            throws IOException, InterruptedException {
        Files.deleteIfExists(log);
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-XX:+UseCompactObjectHeaders",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-jar",
                        jar.toString());
        ChildProcess process =
                new ChildProcess(
                        new ChildProcess.Program(
                                "crawler", command, FeedSettings.environment(settings), log),
                        System.err::println);
        process.start();
        // Also when the measurement is interrupted before it could close anything.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.stop(ENDING)));
        return new Crawler(process, log, ports, identity);
    }

    /** All feeds that are polled, as operators see them. */
    List<JsonNode> watched() {
        String answer = get(sources);
        try {
            return answer == null
                    ? List.of()
                    : JSON.readTree(answer)
                            .valueStream()
                            .filter(source -> !source.path("state").asText().equals("disabled"))
                            .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Waits until every feed that is polled is like that. */
    void awaitAll(String what, Predicate<JsonNode> like) throws InterruptedException {
        await(what, () -> !watched().isEmpty() && watched().stream().allMatch(like));
    }

    Used used() throws IOException {
        try (var lines = Files.lines(log)) {
            long logged =
                    lines.filter(line -> line.matches("\\d\\d:\\d\\d:\\d\\d\\.\\d+ .*")).count();
            return new Used(
                    System.nanoTime(),
                    ProcessHandle.of(process.pid())
                            .flatMap(handle -> handle.info().totalCpuDuration())
                            .orElse(Duration.ZERO),
                    threads.getTotalThreadAllocatedBytes(),
                    polls(),
                    logged);
        }
    }

    private long polls() {
        String answer = get(metrics);
        return answer == null
                ? 0
                : answer.lines()
                        .filter(line -> line.startsWith("disclosure_polls_total"))
                        .mapToLong(
                                line ->
                                        (long)
                                                Double.parseDouble(
                                                        line.substring(line.lastIndexOf(' ') + 1)))
                        .sum();
    }

    @Override
    public void close() throws IOException {
        connector.close();
        process.stop(ENDING);
        client.close();
    }

    private static String agent(long pid) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
            try {
                return machine.startLocalManagementAgent();
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IOException("process " + pid + " cannot be looked into", e);
        }
    }

    private interface Condition {
        boolean holds();
    }

    private void await(String what, Condition condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.stop(ENDING);
                throw new IllegalStateException(
                        "waited in vain until "
                                + what
                                + "; its last lines:\n"
                                + String.join("\n", process.lastLines()));
            }
            // Looking is not free: it would be measured, too.
            Thread.sleep(LOOKING);
        }
    }

    private @Nullable String get(URI address) {
        try {
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(address)
                                    .header("Authorization", "Bearer " + token)
                                    .timeout(Duration.ofSeconds(30))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : null;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
