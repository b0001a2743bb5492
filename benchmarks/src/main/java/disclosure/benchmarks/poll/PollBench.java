package disclosure.benchmarks.poll;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import disclosure.exchange.Markets;
import disclosure.exchange.SampleExchange;
import disclosure.exchange.SampleExchangeConfig;
import disclosure.exchange.http.Host;
import disclosure.local.FeedSettings;
import disclosure.local.LocalIdentity;
import disclosure.local.Ports;
import disclosure.local.Service;
import disclosure.local.engines.Engines;
import disclosure.local.testing.DeleteTree;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./dev bench poll [SECONDS]}: the crawler, built as it is installed, polls a sample
 * exchange that shows nothing new. First fifty feeds at the interval of publishing hours, the
 * busiest default, for that many seconds (90 unless told, at least 60); then each kind of feed
 * alone.
 *
 * <p>Every exchange has one feed per list, so the fifty are those and company feeds in RSS, each on
 * a port of its own, which is a site of its own.
 */
public final class PollBench {

    private static final int FEEDS = 50;
    private static final String DEFAULT = "PT15S";

    /** The SEC's site locks out who asks it more than ten times a second. */
    private static final String OFTEN = "PT0.12S";

    private static final int WARM_POLLS = 50;
    private static final Duration WARM = Duration.ofSeconds(60);
    private static final int POLLS = 40;

    /** Asking how many polls there were costs the crawler as much as a poll. */
    private static final Duration LOOKING = Duration.ofSeconds(5);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Differences over a time. */
    record Figures(
            double seconds,
            long polls,
            double cpuPercent,
            double cpuMillisPerPoll,
            long bytesPerPoll,
            long logLines) {}

    /**
     * What is written as JSON.
     *
     * @param together all feeds at their interval
     * @param each kind alone, asked as often as it answers
     */
    record Report(int feeds, String interval, Figures together, Map<String, Figures> each) {}

    private final Path root;
    private final Path directory;
    private final Ports ports = Ports.anyFree();
    private final Engines engines;
    private final SampleExchange exchange;
    private final List<HttpServer> companies = new ArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    private PollBench(Path root, Path directory) {
        this.root = root;
        this.directory = directory;
        this.engines = Engines.start(directory.resolve("engines"), ports.postgres(), ports.kafka());
        this.exchange =
                SampleExchange.start(
                        SampleExchangeConfig.standard()
                                .withFilings(40)
                                .atSpeed(0)
                                .showing(Markets.ALL));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = arguments.length == 0 ? 90 : Integer.parseInt(arguments[0]);
        Path directory = Files.createTempDirectory("poll-bench");
        PollBench bench =
                new PollBench(Path.of(System.getProperty("disclosure.root", ".")), directory);
        Runtime.getRuntime().addShutdownHook(new Thread(bench::close));
        try {
            Report report = bench.measure(Math.max(60, seconds));
            Path file = bench.root.resolve("benchmarks/target/results/poll.json");
            Files.writeString(file, JSON.writeValueAsString(report));
            System.out.println("The same as JSON: " + file);
        } finally {
            // The engines' threads would keep this process.
            bench.close();
        }
    }

    private Report measure(int seconds) throws IOException, InterruptedException {
        Figures together;
        int feeds;
        List<String> kinds;
        try (Crawler crawler = start(fifty(), DEFAULT, "PT0.02S")) {
            System.out.println("Reading all that the exchange shows");
            crawler.awaitAll("all is read", PollBench::isDone);
            System.out.println("Warming up, then measuring for " + seconds + " s");
            kinds =
                    crawler.watched().stream()
                            .map(source -> source.path("id").asText())
                            .filter(id -> !id.startsWith("company"))
                            .toList();
            feeds = crawler.watched().size();
            Thread.sleep(WARM);
            Crawler.Used before = crawler.used();
            Thread.sleep(Duration.ofSeconds(seconds));
            together = between(before, crawler.used());
        }
        print(feeds, together);
        Map<String, Figures> each = new TreeMap<>();
        System.out.println("%n  %-12s %10s %16s".formatted("feed", "polls", "bytes per poll"));
        for (String kind : kinds) {
            Figures alone = alone(kind);
            each.put(kind, alone);
            System.out.println(
                    "  %-12s %10d %16d".formatted(kind, alone.polls(), alone.bytesPerPoll()));
        }
        return new Report(feeds, DEFAULT, together, each);
    }

    private static void print(int feeds, Figures figures) {
        System.out.println(
                """

                %d feeds, each every %s, nothing new
                  seconds measured       %10.0f
                  polls                  %10d
                  CPU, %% of one core     %10.2f
                  CPU per poll, ms       %10.2f
                  bytes per poll         %10d
                  log lines              %10d"""
                        .formatted(
                                feeds,
                                DEFAULT,
                                figures.seconds(),
                                figures.polls(),
                                figures.cpuPercent(),
                                figures.cpuMillisPerPoll(),
                                figures.bytesPerPoll(),
                                figures.logLines()));
    }

    /** One feed, asked so often that all else the process does hardly counts. */
    private Figures alone(String kind) throws IOException, InterruptedException {
        Map<String, String> settings = new TreeMap<>();
        fifty().forEach((key, value) -> settings.put(key, value));
        settings.replaceAll((key, value) -> key.endsWith(".enabled") ? "false" : value);
        String configured = configured(kind);
        settings.put("disclosure.crawler.feeds." + configured + ".enabled", "true");
        settings.put("disclosure.crawler.feeds." + configured + ".timetable.always", OFTEN);
        try (Crawler crawler = start(settings, null, "PT0S")) {
            crawler.awaitAll("it is polled", PollBench::isDone);
            awaitPolls(crawler, crawler.used(), WARM_POLLS);
            Crawler.Used before = crawler.used();
            return between(before, awaitPolls(crawler, before, POLLS));
        }
    }

    /** Feeds of one family share its settings. */
    private static String configured(String kind) {
        if (kind.equals("newsroom")) {
            return "rss.newsroom";
        }
        return kind.replaceFirst("^(irm|sns)qa$", "$1").replaceFirst("^(cninfo|hkex).+$", "$1");
    }

    private static Crawler.Used awaitPolls(Crawler crawler, Crawler.Used since, int polls)
            throws IOException, InterruptedException {
        Crawler.Used now = since;
        while (now.polls() < since.polls() + polls) {
            Thread.sleep(LOOKING);
            now = crawler.used();
        }
        return now;
    }

    private static Figures between(Crawler.Used before, Crawler.Used after) {
        double seconds = (after.nanos() - before.nanos()) / 1e9;
        double processor = after.processor().minus(before.processor()).toNanos() / 1e9;
        long polls = Math.max(1, after.polls() - before.polls());
        return new Figures(
                seconds,
                polls,
                100 * processor / seconds,
                1000 * processor / polls,
                (after.allocated() - before.allocated()) / polls,
                after.logLines() - before.logLines());
    }

    private static boolean isDone(JsonNode source) {
        return source.path("state").asText().equals("watching")
                && source.at("/counts/documentsPending").asLong() == 0
                && source.at("/counts/unpublished").asLong() == 0;
    }

    /** Every feed of every exchange, and as many companies as make fifty. */
    private Map<String, String> fifty() throws IOException, InterruptedException {
        Map<String, String> settings =
                FeedSettings.of(name -> exchange.url(Host.named(name).orElseThrow()));
        settings.put("disclosure.crawler.feeds.cninfo.columns", "szse,third,hke");
        int others = FEEDS - 20;
        for (int i = 0; i < others; i++) {
            if (companies.size() <= i) {
                companies.add(company());
            }
            String prefix = "disclosure.crawler.feeds.rss.company" + i;
            settings.put(prefix + ".enabled", "true");
            settings.put(
                    prefix + ".url",
                    "http://127.0.0.1:" + companies.get(i).getAddress().getPort() + "/news.rss");
        }
        return settings;
    }

    /** A company's site, which shows what the newsroom shows now, from an address of its own. */
    private HttpServer company() throws IOException, InterruptedException {
        byte[] feed;
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI newsroom = exchange.url(Host.NEWSROOM).resolve("/news.rss");
            feed =
                    client.send(
                                    HttpRequest.newBuilder(newsroom).build(),
                                    HttpResponse.BodyHandlers.ofByteArray())
                            .body();
        }
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        server.createContext(
                "/",
                request -> {
                    request.getResponseHeaders().set("Content-Type", "application/rss+xml");
                    request.sendResponseHeaders(200, feed.length);
                    request.getResponseBody().write(feed);
                    request.close();
                });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return server;
    }

    private Crawler start(Map<String, String> feeds, @Nullable String interval, String gap)
            throws IOException, InterruptedException {
        Map<String, String> settings = new TreeMap<>(feeds);
        if (interval != null) {
            feeds.keySet().stream()
                    .filter(key -> key.endsWith(".enabled"))
                    .forEach(
                            key ->
                                    settings.put(
                                            key.replace(".enabled", ".timetable.always"),
                                            interval));
        }
        LocalIdentity identity = LocalIdentity.in(directory.resolve("identity"));
        settings.put("disclosure.crawler.fetch.gap", gap);
        settings.put("disclosure.crawler.fetch.own-networks", "127.0.0.0/8");
        settings.put("disclosure.crawler.poll.lease", "PT15S");
        // What cannot be had is given up before the measurement begins.
        settings.put("disclosure.crawler.documents.retries", "PT1S");
        settings.put(
                "disclosure.crawler.documents.directory",
                directory.resolve("documents").toString());
        settings.put("disclosure.crawler.drift.directory", directory.resolve("samples").toString());
        settings.put("quarkus.http.port", Integer.toString(ports.of(Service.CRAWLER)));
        settings.put(
                "quarkus.management.port", Integer.toString(ports.managementOf(Service.CRAWLER)));
        settings.put("quarkus.datasource.jdbc.url", engines.jdbcUrl());
        settings.put("quarkus.datasource.username", engines.databaseUser());
        settings.put("quarkus.datasource.password", "");
        settings.put("kafka.bootstrap.servers", engines.bootstrapServers());
        settings.put("mp.jwt.verify.publickey.location", identity.publicKeyLocation());
        return Crawler.start(
                root.resolve("crawler-service/target/quarkus-app/quarkus-run.jar"),
                directory.resolve("crawler.log"),
                ports,
                identity,
                settings);
    }

    /** At its end and when it is interrupted, whichever comes first. */
    private void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        companies.forEach(server -> server.stop(0));
        exchange.close();
        engines.close();
        DeleteTree.of(directory);
    }
}
