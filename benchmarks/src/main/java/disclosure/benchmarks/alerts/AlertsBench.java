package disclosure.benchmarks.alerts;

import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.benchmarks.alerts.Phases.Phase;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * {@code ./dev bench alerts}: the alert-service, built as it is installed, with real PostgreSQL and
 * Kafka beside it on this machine. Arguments: {@code --rules N} (100000), {@code --filings N}
 * (2000), {@code --rate N} a second (50), {@code --large N} rules of the tenant that has very many
 * (50000), {@code --open N} percent of rules that ask for any company (5), {@code --warm-up N}
 * filings beforehand (2000); {@code --record} keeps a Java Flight Recording of the service beside
 * the results.
 */
public final class AlertsBench {

    private static final String LARGE = "large";
    private static final int TENANTS = 1_000;

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

    private final Path root;
    private final Path directory;
    private final Ports ports = Ports.anyFree();
    private final Engines engines;
    private final Options options;
    private final List<String> texts;
    private final KafkaProducer<String, byte[]> producer;
    private final Filings filings;
    private final AtomicBoolean closed = new AtomicBoolean();

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
        try {
            bench.report();
        } finally {
            // The engines' threads would keep this process.
            bench.close();
        }
    }

    private void report() throws IOException, InterruptedException, SQLException {
        Report report = measure();
        Path file = results().resolve("alerts.json");
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
            Phases phases =
                    new Phases(
                            producer,
                            filings,
                            service,
                            commits,
                            new Processors(service, connection));
            phases.run(options.warmUp(), 0).print("warming up");
            Phase burst = phases.run(options.filings(), 0).print("burst");
            Phase steady = phases.run(options.filings(), options.rate()).print("steady");
            System.out.println("Now one tenant has " + options.large() + " rules of common words");
            Rules.add(
                    connection,
                    WrittenRules.of(texts, options.large(), Words.COMMON, 19),
                    i -> LARGE);
            phases.run(1, 0);
            Phase beside =
                    phases.run(options.filings() / 10, options.rate() / 10).print("beside it");
            printSizes(connection);
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

    private static void printSizes(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select count(*), sum(octet_length(event)),"
                                        + " pg_table_size('alert.alert'),"
                                        + " pg_indexes_size('alert.alert') from alert.alert")) {
            row.next();
            long alerts = Math.max(1, row.getLong(1));
            System.out.printf(
                    "%d alerts: %d bytes of JSON each, %d in the table, %d in its indexes%n",
                    alerts,
                    row.getLong(2) / alerts,
                    row.getLong(3) / alerts,
                    row.getLong(4) / alerts);
        }
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

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(engines.jdbcUrl(), engines.databaseUser(), "");
    }

    private AlertService start() throws InterruptedException {
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
                results().resolve("alert-service.log"),
                ports,
                flags(),
                settings);
    }

    private List<String> flags() {
        List<String> flags = new ArrayList<>(List.of("-Xmx1g"));
        if (options.record()) {
            flags.add(
                    "-XX:StartFlightRecording=settings=profile,filename="
                            + results().resolve("alert-service.jfr"));
        }
        return flags;
    }

    private Path results() {
        return root.resolve("benchmarks/target/results");
    }

    /** At its end and when it is interrupted, whichever comes first. */
    private void close() {
        if (closed.compareAndSet(false, true)) {
            producer.close();
            engines.close();
            DeleteTree.of(directory);
        }
    }
}
