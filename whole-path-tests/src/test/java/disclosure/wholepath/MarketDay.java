package disclosure.wholepath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.exchange.Markets;
import disclosure.exchange.SampleExchange;
import disclosure.exchange.SampleExchangeConfig;
import disclosure.exchange.http.Host;
import disclosure.local.FeedSettings;
import disclosure.local.LocalIdentity;
import disclosure.local.Ports;
import disclosure.local.Service;
import disclosure.local.engines.Engines;
import disclosure.local.process.ChildProcess;
import disclosure.local.testing.DeleteTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** Engines, a sample exchange with all its markets, and two crawlers that watch it. */
final class MarketDay implements AutoCloseable {

    /** Politeness that the crawlers are told, and the exchange counts. */
    static final Duration GAP = Duration.ofMillis(250);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Words of pages that stand where a document should; no document of the exchange has them. */
    private static final List<String> FAULT_PAGES =
            List.of(
                    "acw_sc__v2",
                    "login",
                    "<!ENTITY",
                    "Automated Tool",
                    "automated tool",
                    "Request Rate Threshold",
                    "请求参数异常");

    /**
     * A record.
     *
     * @param id CloudEvents id
     */
    record Told(String id, JsonNode body) {}

    private final Path directory;
    private final Engines engines;
    private final SampleExchange exchange;
    private final Rest control;
    private final Instant opening;
    private final List<ChildProcess> crawlers = new ArrayList<>();

    private MarketDay(Path directory, Engines engines, SampleExchange exchange) {
        this.directory = directory;
        this.engines = engines;
        this.exchange = exchange;
        this.control = new Rest(URI.create(exchange.baseUrl().toString().replaceAll("/$", "")), "");
        this.opening = now();
    }

    static MarketDay start(DayPlan plan, List<String> sources) {
        try {
            Path root = Path.of(System.getProperty("repository.root", "..")).toRealPath();
            Path directory = Files.createTempDirectory("market-day");
            Ports ports = Ports.anyFree();
            Clock clock = Clock.systemUTC();
            SampleExchange exchange =
                    SampleExchange.start(
                            new SampleExchangeConfig(
                                    0,
                                    plan.earlier() + plan.ofEachVenue(),
                                    plan.seed(),
                                    0,
                                    plan.opening(Instant.now(clock)),
                                    false,
                                    clock,
                                    Markets.ALL,
                                    0));
            Engines engines =
                    Engines.start(directory.resolve("engines"), ports.postgres(), ports.kafka());
            MarketDay day = new MarketDay(directory, engines, exchange);
            day.addCrawler(root, "first", ports, sources);
            day.addCrawler(root, "second", Ports.anyFree(), sources);
            day.startAll();
            day.awaitBaselines(sources);
            return day;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addCrawler(Path root, String name, Ports ports, List<String> sources) {
        Path jar = root.resolve("crawler-service/target/quarkus-app/quarkus-run.jar");
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-jar",
                        jar.toString());
        crawlers.add(
                new ChildProcess(
                        new ChildProcess.Program(
                                name + " crawler",
                                command,
                                environment(ports, sources),
                                directory.resolve(name + ".log")),
                        line -> {}));
    }

    private Map<String, String> environment(Ports ports, List<String> sources) {
        Map<String, String> settings =
                new HashMap<>(
                        FeedSettings.of(name -> exchange.url(Host.named(name).orElseThrow())));
        Set<String> left =
                Set.of(
                        "neeq",
                        "tdnet",
                        "p5w",
                        "dart",
                        "dartrss",
                        "edinet",
                        "nordic",
                        "rss.newsroom");
        for (String feed : left) {
            settings.put("disclosure.crawler.feeds." + feed + ".enabled", "false");
        }
        for (String feed : sources) {
            settings.put("disclosure.crawler.feeds." + feed + ".timetable.always", "PT0.5S");
        }
        settings.put("disclosure.crawler.feeds.irm.questions", "false");
        settings.put("disclosure.crawler.feeds.sns.questions", "false");
        settings.put("disclosure.crawler.feeds.hkex.markets", "sehk");
        settings.put("disclosure.crawler.fetch.gap", GAP.toString());
        settings.put("disclosure.crawler.fetch.private-addresses", "true");
        settings.put("disclosure.crawler.poll.baseline", "ALERT");
        settings.put("disclosure.crawler.poll.pause", "PT2S");
        settings.put("disclosure.crawler.poll.longest-back-off", "PT2S");
        settings.put("disclosure.crawler.poll.full-pass", "PT10S");
        settings.put("disclosure.crawler.poll.lease", "PT6S");
        settings.put("disclosure.crawler.documents.pause", "PT1S");
        settings.put("disclosure.crawler.documents.directory", documents().toString());
        settings.put("disclosure.crawler.drift.directory", directory.resolve("samples").toString());
        settings.put("quarkus.http.port", Integer.toString(ports.of(Service.CRAWLER)));
        settings.put(
                "quarkus.management.port", Integer.toString(ports.managementOf(Service.CRAWLER)));
        settings.put("quarkus.datasource.jdbc.url", engines.jdbcUrl());
        settings.put("quarkus.datasource.username", engines.databaseUser());
        settings.put("quarkus.datasource.password", "");
        settings.put("kafka.bootstrap.servers", engines.bootstrapServers());
        settings.put(
                "mp.jwt.verify.publickey.location",
                LocalIdentity.in(directory.resolve("identity")).publicKeyLocation());
        Map<String, String> environment = new HashMap<>();
        settings.forEach(
                (key, value) ->
                        environment.put(
                                key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT),
                                value));
        return environment;
    }

    private Path documents() {
        return directory.resolve("documents");
    }

    private void awaitBaselines(List<String> sources) {
        Awaitility.await("baselines")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(
                        () ->
                                strings(
                                                "select feed from crawler.feed_state where"
                                                        + " baseline_completed_at is not"
                                                        + " null")
                                        .containsAll(sources));
    }

    void startAll() {
        crawlers.stream().filter(crawler -> !crawler.isAlive()).forEach(ChildProcess::start);
    }

    /** One dies as its machine would, and the one that died before it is back. */
    void killOne(int which) {
        startAll();
        crawlers.get(which).kill();
    }

    /** Lets the storm go on; nothing is decided by how long. */
    void letPass(Duration time) {
        Awaitility.await().pollDelay(time).atMost(time.plusMinutes(1)).until(() -> true);
    }

    /** The exchange's clock goes on, so many times as fast as the real one; 0 stands still. */
    void pass(double speed) {
        control.post("/control/clock", Map.of("speed", speed));
    }

    /** The exchange's time. */
    Instant now() {
        return Instant.parse(control.get("/control/clock").json().path("now").asText());
    }

    Instant opening() {
        return opening;
    }

    boolean isRunning(int which) {
        return crawlers.get(which).isAlive();
    }

    void fault(String name, String host, int times) {
        control.post("/control/faults", Map.of("fault", name, "host", host, "times", times));
    }

    void noFaults() {
        control.delete("/control/faults");
    }

    Set<String> hosts() {
        Set<String> names = new HashSet<>();
        control.get("/control/requests")
                .json()
                .path("hosts")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }

    /**
     * What the exchange has shown at a source since shortly before the day began, by the source's
     * ids. Some lists reach back no further.
     */
    Set<String> shown(String source) {
        Set<String> ids = new HashSet<>();
        for (JsonNode row : truth(source)) {
            if (Instant.parse(row.path("at").asText())
                    .isAfter(opening.minus(Duration.ofHours(6)))) {
                ids.add(row.path("id").asText());
            }
        }
        return ids;
    }

    private List<JsonNode> truth(String source) {
        JsonNode answer = control.get("/control/sightings?source=" + source).json();
        JsonNode rows = answer.isArray() ? answer : answer.path("sightings");
        List<JsonNode> shown = new ArrayList<>();
        rows.forEach(shown::add);
        return shown;
    }

    /** What the crawlers have of a source, by the source's ids. */
    Set<String> seen(String source) {
        return strings("select source_id from crawler.sighting where source = '" + source + "'");
    }

    Map<String, Set<String>> filingsByDisclosure(List<String> sources) {
        Map<String, Set<String>> filings = new TreeMap<>();
        for (String source : sources) {
            Map<String, String> filingOf = new LinkedHashMap<>();
            for (String pair :
                    strings(
                            "select source_id || ' ' || filing_id from crawler.sighting where source"
                                    + " = '"
                                    + source
                                    + "'")) {
                filingOf.put(
                        pair.substring(0, pair.lastIndexOf(' ')),
                        pair.substring(pair.lastIndexOf(' ') + 1));
            }
            for (JsonNode row : truth(source)) {
                String filing = filingOf.get(row.path("id").asText());
                if (filing != null) {
                    filings.computeIfAbsent(
                                    row.path("disclosureCode").asText(), code -> new HashSet<>())
                            .add(filing);
                }
            }
        }
        return filings;
    }

    long count(String condition) {
        return Long.parseLong(
                strings("select count(*)::text from crawler.filing where " + condition)
                        .iterator()
                        .next());
    }

    /** Smallest gap the exchange saw between two lists or two documents, by host. */
    Map<String, Long> politeness() {
        Map<String, Long> gaps = new TreeMap<>();
        JsonNode hosts = control.get("/control/requests").json().path("hosts");
        hosts.properties()
                .forEach(
                        host -> {
                            for (String kind : List.of("List", "Document")) {
                                JsonNode gap =
                                        host.getValue().path("smallest" + kind + "GapMillis");
                                if (gap.isNumber()) {
                                    gaps.put(host.getKey() + " " + kind, gap.longValue());
                                }
                            }
                        });
        return gaps;
    }

    List<String> faultPagesAmongDocuments() throws IOException {
        List<String> pages = new ArrayList<>();
        for (String hash :
                strings("select distinct sha256 from crawler.document where state = 'STORED'")) {
            Path file =
                    documents()
                            .resolve(hash.substring(0, 2))
                            .resolve(hash.substring(2, 4))
                            .resolve(hash);
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (FAULT_PAGES.stream().anyMatch(text::contains) || text.isBlank()) {
                pages.add(hash);
            }
        }
        return pages;
    }

    List<Told> told(String topic) throws IOException {
        Map<String, Object> settings = Map.of("bootstrap.servers", engines.bootstrapServers());
        List<Told> told = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    byte[] id = record.headers().lastHeader("ce_id").value();
                    told.add(
                            new Told(
                                    new String(id, StandardCharsets.UTF_8),
                                    JSON.readTree(record.value())));
                }
            }
        }
        return told;
    }

    private Set<String> strings(String query) {
        try (Connection connection =
                        DriverManager.getConnection(engines.jdbcUrl(), engines.databaseUser(), "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Set<String> strings = new LinkedHashSet<>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    @Override
    public void close() {
        crawlers.forEach(ChildProcess::kill);
        exchange.close();
        engines.close();
        DeleteTree.of(directory);
    }
}
