package disclosure.crawler.poll;

import disclosure.crawler.document.Comparing;
import disclosure.crawler.document.DocumentConfig;
import disclosure.crawler.document.Downloader;
import disclosure.crawler.document.SecondLook;
import disclosure.crawler.document.UntoldDocuments;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.Feeds;
import disclosure.crawler.filing.UntoldFilings;
import disclosure.crawler.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Starts a watch per feed with the service and ends them with it. */
@Singleton
final class Watches {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Feeds feeds;
    private final PollConfig config;
    private final Intake intake;
    private final Journal journal;
    private final UntoldFilings untoldFilings;
    private final UntoldDocuments untoldDocuments;
    private final Downloader downloader;
    private final Comparing comparing;
    private final SecondLook secondLook;
    private final DocumentConfig documentConfig;
    private final Backfills backfills;
    private final DayCounts days;
    private final Tally tally;
    private final MeterRegistry registry;
    private final Clock clock;

    private final LeaseRenewal renewal;
    private final Stop stop = new Stop();
    private final Map<String, HeldLease> leasesHeld = new HashMap<>();
    private final List<FeedWatch> watches = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Watches(
            Feeds feeds,
            PollConfig config,
            Leases leases,
            Intake intake,
            Journal journal,
            UntoldFilings untoldFilings,
            UntoldDocuments untoldDocuments,
            Downloader downloader,
            Comparing comparing,
            SecondLook secondLook,
            DocumentConfig documentConfig,
            Backfills backfills,
            DayCounts days,
            Tally tally,
            MeterRegistry registry,
            Clock clock) {
        this.feeds = feeds;
        this.config = config;
        String owner = ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();
        this.renewal = new LeaseRenewal(owner, config.lease(), leases);
        this.intake = intake;
        this.journal = journal;
        this.untoldFilings = untoldFilings;
        this.untoldDocuments = untoldDocuments;
        this.downloader = downloader;
        this.comparing = comparing;
        this.secondLook = secondLook;
        this.documentConfig = documentConfig;
        this.backfills = backfills;
        this.days = days;
        this.tally = tally;
        this.registry = registry;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            feeds.all().stream().filter(Feed::enabled).forEach(this::watch);
            run("leases", () -> renewal.run(stop));
            run("tally", () -> tally.run(stop));
        }
    }

    List<FeedWatch> all() {
        return watches;
    }

    private void watch(Feed feed) {
        Outbox filingsOut = untoldFilings.of(feed.id());
        Outbox documentsOut = untoldDocuments.of(feed.id());
        Meters meters = new Meters(registry, feed.id());
        HeldLease held = held(feed.site());
        Bells bells = Bells.of(stop);
        FeedPoller poller =
                new FeedPoller(
                        feed,
                        intake,
                        journal,
                        filingsOut,
                        documentsOut,
                        meters,
                        bells,
                        config,
                        clock,
                        RandomGenerator.getDefault());
        FeedWatch watch =
                new FeedWatch(
                        feed,
                        held,
                        poller,
                        downloader,
                        new BesideDownloads(comparing, secondLook, documentConfig, clock),
                        journal,
                        filingsOut,
                        documentsOut,
                        new Older(feed, poller, backfills, days, config, clock),
                        bells,
                        config,
                        clock,
                        stop);
        watches.add(watch);
        run("poll-" + feed.id(), watch::poll);
        run("relay-" + feed.id(), watch::relay);
        run("download-" + feed.id(), watch::download);
        run("older-" + feed.id(), watch::older);
        tally.add(feed, meters);
    }

    private HeldLease held(String site) {
        return leasesHeld.computeIfAbsent(site, renewal::add);
    }

    private interface Loop {
        void run() throws InterruptedException;
    }

    private void run(String name, Loop loop) {
        threads.add(
                Thread.ofVirtual()
                        .name(name)
                        .start(
                                () -> {
                                    try {
                                        loop.run();
                                    } catch (InterruptedException e) {
                                        Thread.currentThread().interrupt();
                                    }
                                }));
    }

    /** Before beans are destroyed: the loops need the database to give their leases back. */
    void end(@Observes ShutdownEvent event) throws InterruptedException {
        stop.now();
        Instant deadline = Instant.now(clock).plus(PATIENCE);
        for (Thread thread : threads) {
            Duration left = Duration.between(Instant.now(clock), deadline);
            if (left.isNegative() || !thread.join(left)) {
                thread.interrupt();
            }
        }
    }
}
