package disclosure.local;

import disclosure.local.engines.Engines;
import disclosure.local.process.ChildProcess.Program;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** How each child of a stack is started: command and environment. */
final class Programs {

    private static final String EXCHANGE = "disclosure.exchange.SampleExchange";

    /** Small and quick to start; an installation's flags are in the Dockerfiles. */
    private static final List<String> JVM =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Xss512k",
                    "-Xms24m",
                    "-XX:MinHeapFreeRatio=10",
                    "-XX:MaxHeapFreeRatio=30",
                    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                    "--sun-misc-unsafe-memory-access=allow",
                    "--enable-native-access=ALL-UNNAMED");

    private final LocalStackConfig config;
    private final Engines engines;
    private final LocalIdentity identity;
    private final Supplier<Map<String, URI>> hosts;

    /**
     * Programs of a stack.
     *
     * @param hosts addresses of the running exchange's hosts, by their names on the internet
     */
    Programs(
            LocalStackConfig config,
            Engines engines,
            LocalIdentity identity,
            Supplier<Map<String, URI>> hosts) {
        this.config = config;
        this.engines = engines;
        this.identity = identity;
        this.hosts = hosts;
    }

    Program exchange() {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx256m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Dsun.net.httpserver.nodelay=true"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), EXCHANGE));
        command.addAll(List.of("--port", Integer.toString(config.ports().exchange())));
        command.addAll(config.exchangeArguments());
        return new Program("sample exchange", command, Map.of(), log("sample-exchange"));
    }

    Program service(Service service) {
        Path jar =
                config.root()
                        .resolve(service.module())
                        .resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(
                    service.module() + " is not built: " + jar + " is missing (mvn package)");
        }
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(JVM);
        // The parser reads documents in a process of its own.
        command.add(service == Service.PARSER ? "-Xmx256m" : "-Xmx192m");
        if (service == Service.PARSER) {
            // Documents are read at low priority, which Linux heeds only with this.
            command.add("-XX:ThreadPriorityPolicy=1");
        }
        command.addAll(List.of("-jar", jar.toString()));
        return new Program(service.module(), command, environment(service), log(service.module()));
    }

    private Map<String, String> environment(Service service) {
        Map<String, String> environment = new HashMap<>(common(service));
        own(service).forEach((name, value) -> environment.put(name, ofThisMachine(name, value)));
        environment.putAll(config.environmentOf(service));
        return environment;
    }

    /** Whoever starts the stack may point a feed elsewhere or change an interval. */
    private static String ofThisMachine(String name, String value) {
        String given = System.getenv(name);
        return given == null ? value : given;
    }

    private Map<String, String> common(Service service) {
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(config.ports().of(service))),
                Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry(
                        "QUARKUS_MANAGEMENT_PORT",
                        Integer.toString(config.ports().managementOf(service))),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", engines.jdbcUrl()),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", engines.databaseUser()),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", ""),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", engines.bootstrapServers()),
                Map.entry("MP_JWT_VERIFY_ISSUER", LocalIdentity.ISSUER),
                Map.entry("MP_JWT_VERIFY_PUBLICKEY_LOCATION", identity.publicKeyLocation()),
                // glibc keeps an arena of 64 MiB per thread otherwise.
                Map.entry("MALLOC_ARENA_MAX", "2"),
                // Ctrl-C is over within five seconds.
                Map.entry("QUARKUS_SHUTDOWN_TIMEOUT", "1S"));
    }

    private Map<String, String> own(Service service) {
        String exchange = "http://127.0.0.1:" + config.ports().exchange();
        return switch (service) {
            case CRAWLER -> crawler(exchange);
            case PARSER ->
                    Map.of(
                            "DISCLOSURE_PARSER_DOCUMENTS_BASE_URL",
                            "http://127.0.0.1:" + config.ports().of(Service.CRAWLER),
                            "DISCLOSURE_PARSER_DOCUMENTS_TOKEN",
                            identity.token("parser-service", "system", "filings:read"));
            case ALERT ->
                    Map.of(
                            "DISCLOSURE_FILINGS_BASE_URL",
                                    "http://127.0.0.1:" + config.ports().of(Service.PARSER),
                            "DISCLOSURE_NOTIFY_WEBHOOK_ALLOW_LOOPBACK", "true",
                            "DISCLOSURE_NOTIFY_WEBHOOK_ALLOW_HTTP", "true",
                            "DISCLOSURE_NOTIFY_WEBHOOK_TOTAL_TIMEOUT", "5s",
                            // A receiver or a service that was down for a while is told soon after.
                            "DISCLOSURE_NOTIFY_WORKER_LEASE", "10s",
                            "DISCLOSURE_NOTIFY_WORKER_SHUTDOWN", "1s",
                            "DISCLOSURE_NOTIFY_RETRY_SCHEDULE",
                                    "1s,2s,5s,5s,10s,10s,30s,1m,5m,30m,2h,5h,10h");
        };
    }

    private Map<String, String> crawler(String exchange) {
        Map<String, String> settings = new HashMap<>(feeds(exchange));
        settings.putAll(
                Map.of(
                        // The sample exchange is ours: no need to be patient, nor more polite
                        // than its strictest site wants, which is the SEC's.
                        "DISCLOSURE_CRAWLER_FETCH_GAP",
                                config.showsAllMarkets() ? "PT0.25S" : "PT0.02S",
                        "DISCLOSURE_CRAWLER_FETCH_OWN_NETWORKS", "127.0.0.0/8",
                        "DISCLOSURE_CRAWLER_POLL_PAUSE", "PT2S",
                        "DISCLOSURE_CRAWLER_POLL_LONGEST_BACK_OFF", "PT2S",
                        // A crawler that was killed is back within seconds.
                        "DISCLOSURE_CRAWLER_POLL_LEASE", "PT3S",
                        "DISCLOSURE_CRAWLER_DOCUMENTS_PAUSE", "PT2S",
                        "DISCLOSURE_CRAWLER_DOCUMENTS_RETRIES", "PT1S,PT2S,PT5S,PT10S,PT30S",
                        "DISCLOSURE_CRAWLER_DRIFT_DIRECTORY",
                                config.data().resolve("samples").toString(),
                        "DISCLOSURE_CRAWLER_DOCUMENTS_DIRECTORY",
                                config.data().resolve("documents").toString()));
        return settings;
    }

    private Map<String, String> feeds(String exchange) {
        if (config.showsAllMarkets()) {
            Map<String, URI> found = hosts.get();
            return FeedSettings.environment(
                    FeedSettings.of(name -> Objects.requireNonNull(found.get(name), name), "PT2S"));
        }
        return Map.of(
                "DISCLOSURE_CRAWLER_FEEDS_BSE_BASE_URL",
                exchange,
                "DISCLOSURE_CRAWLER_FEEDS_BSE_TIMETABLE_ALWAYS",
                "PT0.5S");
    }

    private Path log(String name) {
        return config.logs().resolve(name + ".log");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
