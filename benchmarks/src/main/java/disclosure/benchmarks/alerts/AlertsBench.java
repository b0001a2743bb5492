package disclosure.benchmarks.alerts;

import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.benchmarks.match.Texts;
import disclosure.benchmarks.match.WrittenRules;
import disclosure.benchmarks.match.WrittenRules.Words;
import disclosure.benchmarks.match.WrittenRules.Written;
import disclosure.local.LocalIdentity;
import disclosure.local.Ports;
import disclosure.local.Service;
import disclosure.local.engines.Engines;
import disclosure.local.testing.DeleteTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * {@code ./dev bench alerts}: the alert-service, built as it is installed, with real PostgreSQL and
 * Kafka beside it on this machine. Arguments: {@code --rules N} (100000), {@code --filings N}
 * (2000), {@code --rate N} a second (50), {@code --large N} rules of the tenant that has very many
 * (50000), {@code --open N} percent of rules that ask for any company (5).
 */
public final class AlertsBench {

    private static final String LARGE = "large";
    private static final int TENANTS = 1_000;
    private static final int WARM_UP = 300;
    private static final List<String> STEPS = List.of("read", "match", "judge", "keep");

    /** What is written as JSON; times in milliseconds. */
    record Report(
            int rules,
            int filings,
            double charactersPerFiling,
            double startSeconds,
            double burstPerSecond,
            Phase burst,
            Phase steady,
            Phase besideLarge) {}

    /**
     * One phase.
     *
     * @param millisPerFiling of each step
     * @param processorMillis of the service, a filing
     */
    record Phase(
            double seconds,
            double alertsPerFiling,
            double median,
            double p99,
            double worst,
            double processorMillis,
            Map<String, Double> millisPerFiling) {}

    private final Path root;
    private final Path directory;
    private final Ports ports = Ports.anyFree();
    private final Engines engines;
    private final Options options;
    private final List<String> texts;
    private final KafkaProducer<String, byte[]> producer;
    private final Filings filings;

    private AlertsBench(Path root, Path directory, Options options) throws IOException {
        this.root = root;
        this.directory = directory;
        this.options = options;
        this.engines = Engines.start(directory.resolve("engines"), ports.postgres(), ports.kafka());
        this.texts =
                Texts.read(
                        Path.of(System.getProperty("disclosure.corpus", "")),
                        Path.of(System.getProperty("disclosure.cache", "")));
        this.filings = new Filings(texts);
        this.producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                engines.bootstrapServers(),
                                "compression.type",
                                "zstd",
                                "max.request.size",
                                8 * 1024 * 1024),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException {
        Path directory = Files.createTempDirectory("alerts-bench");
        AlertsBench bench =
                new AlertsBench(
                        Path.of(System.getProperty("disclosure.root", ".")),
                        directory,
                        Options.of(List.of(arguments)));
        Runtime.getRuntime().addShutdownHook(new Thread(bench::close));
        Report report = bench.measure();
        Path file = bench.root.resolve("benchmarks/target/results/alerts.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, new ObjectMapper().writeValueAsString(report));
        System.out.println("The same as JSON: " + file);
    }

    private Report measure() throws IOException, InterruptedException, SQLException {
        System.out.println("Writing " + options.rules() + " rules of " + TENANTS + " tenants");
        start().close();
        try (Connection connection = connect()) {
            Rules.add(connection, ordinary(), i -> "tenant-" + i % TENANTS);
        }
        long began = System.nanoTime();
        try (AlertService service = start();
                Connection connection = connect();
                Connection watching = connect();
                Commits commits = new Commits(watching, LARGE)) {
            double starting = (System.nanoTime() - began) / 1e9;
            System.out.println("Warming up, then a burst of " + options.filings() + " filings");
            phase(service, commits, WARM_UP, 0);
            Phase burst = print("burst", phase(service, commits, options.filings(), 0));
            Phase steady =
                    print("steady", phase(service, commits, options.filings(), options.rate()));
            System.out.println("Now one tenant has " + options.large() + " rules of common words");
            Rules.add(
                    connection,
                    WrittenRules.of(texts, options.large(), Words.COMMON, 19),
                    i -> LARGE);
            phase(service, commits, 1, 0);
            Phase beside =
                    print(
                            "beside it",
                            phase(service, commits, options.filings() / 10, options.rate() / 10));
            double characters = texts.stream().mapToInt(String::length).average().orElse(0);
            return new Report(
                    options.rules(),
                    options.filings(),
                    characters,
                    starting,
                    options.filings() / burst.seconds(),
                    burst,
                    steady,
                    beside);
        }
    }

    private static Phase print(String name, Phase phase) {
        System.out.printf(
                "%-10s %6.1f s, %7.1f alerts a filing; to the commit: median %7.1f ms, p99 %7.1f ms,"
                        + " longest %7.1f ms; processor %5.2f ms a filing; %s%n",
                name,
                phase.seconds(),
                phase.alertsPerFiling(),
                phase.median(),
                phase.p99(),
                phase.worst(),
                phase.processorMillis(),
                phase.millisPerFiling());
        return phase;
    }

    /** Mostly rules for companies; some ask for any company. */
    private List<Written> ordinary() {
        List<Written> rules = new ArrayList<>();
        int open = 0;
        for (Written rule : WrittenRules.of(texts, options.rules() * 3, Words.RARE, 7)) {
            boolean any = rule.tickers().isEmpty();
            boolean wanted = any ? open * 100L < options.open() * (rules.size() + 1L) : true;
            if (wanted && rules.size() < options.rules()) {
                rules.add(rule);
                open += any ? 1 : 0;
            }
        }
        return rules;
    }

    /** Sends filings, at once or so many a second, and waits until all are handled. */
    private Phase phase(AlertService service, Commits commits, int count, int perSecond)
            throws IOException, InterruptedException {
        List<Filings.Made> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(filings.next());
        }
        long handled = service.handled();
        long alerts = commits.alerts();
        Duration processor = service.processor();
        Map<String, Double> before = steps(service);
        Map<String, Long> sent = new HashMap<>();
        long began = System.nanoTime();
        for (int i = 0; i < count; i++) {
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
        service.await("all is handled", () -> service.handled() >= handled + count);
        double seconds = (System.nanoTime() - began) / 1e9;
        // The last look at the table may still be on its way.
        Thread.sleep(Duration.ofMillis(50));
        Map<String, Double> spent = steps(service);
        spent.replaceAll(
                (step, total) ->
                        Math.round(100_000 * (total - before.getOrDefault(step, 0.0)) / count)
                                / 100.0);
        return new Phase(
                seconds,
                (commits.alerts() - alerts) / (double) count,
                percentile(sent, commits, 50),
                percentile(sent, commits, 99),
                percentile(sent, commits, 100),
                service.processor().minus(processor).toNanos() / 1e6 / count,
                spent);
    }

    private static double percentile(Map<String, Long> sent, Commits commits, int percent) {
        double[] times =
                sent.entrySet().stream()
                        .filter(each -> commits.seen().containsKey(each.getKey()))
                        .mapToDouble(
                                each ->
                                        (commits.seen().getOrDefault(each.getKey(), 0L)
                                                        - each.getValue())
                                                / 1e6)
                        .sorted()
                        .toArray();
        return times.length == 0
                ? Double.NaN
                : times[Math.min(times.length - 1, times.length * percent / 100)];
    }

    private static void sleepUntil(long time) throws InterruptedException {
        long left = time - System.nanoTime();
        if (left > 0) {
            Thread.sleep(Duration.ofNanos(left));
        }
    }

    /** Seconds each step took so far. */
    private static Map<String, Double> steps(AlertService service) {
        Map<String, Double> steps = new TreeMap<>();
        for (String step : STEPS) {
            steps.put(
                    step,
                    service.sum("disclosure_arrival_step_seconds_sum", "step=\"" + step + "\""));
        }
        return steps;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(engines.jdbcUrl(), engines.databaseUser(), "");
    }

    private AlertService start() throws IOException, InterruptedException {
        LocalIdentity identity = LocalIdentity.in(directory.resolve("identity"));
        Map<String, String> settings = new TreeMap<>();
        settings.put("quarkus.http.port", Integer.toString(ports.of(Service.ALERT)));
        settings.put(
                "quarkus.management.port", Integer.toString(ports.managementOf(Service.ALERT)));
        settings.put("quarkus.datasource.jdbc.url", engines.jdbcUrl());
        settings.put("quarkus.datasource.username", engines.databaseUser());
        settings.put("quarkus.datasource.password", "");
        settings.put("kafka.bootstrap.servers", engines.bootstrapServers());
        settings.put("mp.jwt.verify.publickey.location", identity.publicKeyLocation());
        return AlertService.start(
                root.resolve("alert-service/target/quarkus-app/quarkus-run.jar"),
                root.resolve("benchmarks/target/results/alert-service.log"),
                ports,
                "1g",
                settings);
    }

    private void close() {
        producer.close();
        engines.close();
        DeleteTree.of(directory);
    }
}
