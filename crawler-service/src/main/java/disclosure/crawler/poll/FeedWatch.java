package disclosure.crawler.poll;

import disclosure.crawler.document.Downloader;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.outbox.Outbox;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Watches one feed while this replica holds its lease. Four loops, each on a thread of its own, so
 * that none delays another: polling, telling what stayed untold, downloading, reading older days.
 * Those that wait for work are rung for; a feed that shows nothing new costs its polls alone.
 */
final class FeedWatch {

    private static final Logger LOG = Logger.getLogger(FeedWatch.class);
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration AFTER_A_BUG = Duration.ofSeconds(2);

    /** What no bell told of is found by then: another replica's last words, a clock set back. */
    private static final Duration UNTOLD_BY_BELLS = Duration.ofSeconds(30);

    private final Feed feed;
    private final HeldLease held;
    private final PollTurn turn;
    private final Downloader downloader;
    private final BesideDownloads beside;
    private final Outbox filings;
    private final Outbox documents;
    private final PollConfig config;
    private final Clock clock;
    private final Stop stop;
    private final Older older;
    private final Bells bells;

    FeedWatch(
            Feed feed,
            HeldLease held,
            FeedPoller poller,
            Downloader downloader,
            BesideDownloads beside,
            Journal journal,
            Outbox filings,
            Outbox documents,
            Older older,
            Bells bells,
            PollConfig config,
            Clock clock,
            Stop stop) {
        this.feed = feed;
        this.held = held;
        this.turn =
                new PollTurn(feed, held, poller, journal, filings, documents, bells, clock, stop);
        this.downloader = downloader;
        this.beside = beside;
        this.filings = filings;
        this.documents = documents;
        this.config = config;
        this.clock = clock;
        this.stop = stop;
        this.older = older;
        this.bells = bells;
    }

    /** One turn of a loop; gives the time until the next. */
    private interface Turn {
        Duration take() throws InterruptedException, IOException;
    }

    String feedId() {
        return feed.id();
    }

    /** When the polling loop last showed that it lives. */
    Instant lastBeat() {
        return turn.lastBeat();
    }

    void poll() throws InterruptedException {
        loop(turn::take, stop.bell());
    }

    void relay() throws InterruptedException {
        loop(() -> held.current() == null ? config.relay() : relayed(), bells.relay());
    }

    void download() throws InterruptedException {
        loop(() -> held.current() == null ? config.relay() : downloaded(), bells.download());
    }

    void older() throws InterruptedException {
        loop(
                () -> {
                    Lease lease = held.current();
                    try {
                        return lease == null
                                ? config.relay()
                                : older.turn(lease, () -> held.confirm(lease), stop);
                    } catch (Lease.Lost e) {
                        held.lost();
                        return config.relay();
                    }
                },
                stop.bell());
    }

    private Duration relayed() {
        boolean moreFilings = filings.relay();
        boolean moreDocuments = documents.relay();
        if (moreFilings || moreDocuments) {
            return SHORT;
        }
        return filings.isQuiet() && documents.isQuiet() ? UNTOLD_BY_BELLS : config.relay();
    }

    private Duration downloaded() throws InterruptedException, IOException {
        return switch (downloader.next(feed, documents)) {
            case Downloader.Outcome.Done done -> {
                bells.relay().ring();
                yield Duration.ZERO;
            }
            case Downloader.Outcome.Idle(Instant until) ->
                    sooner(idle(until), beside.turn(feed, filings, documents));
            case Downloader.Outcome.Occupied occupied -> SHORT;
            case Downloader.Outcome.Rest(String words, Duration pause) -> {
                LOG.warnf(
                        "documents of feed %s rest for %d s: %s",
                        feed.id(), pause.toSeconds(), words);
                yield pause;
            }
        };
    }

    private Duration idle(@Nullable Instant until) {
        if (until == null) {
            return UNTOLD_BY_BELLS;
        }
        Duration wait = Duration.between(clock.instant(), until);
        Duration bounded = wait.compareTo(UNTOLD_BY_BELLS) < 0 ? wait : UNTOLD_BY_BELLS;
        return bounded.compareTo(SHORT) < 0 ? SHORT : bounded;
    }

    private static Duration sooner(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The loop border: whatever goes wrong is logged, and the loop goes on. */
    private void loop(Turn turn, Bell bell) throws InterruptedException {
        while (!stop.requested()) {
            Duration wait;
            try {
                wait = turn.take();
            } catch (IOException | RuntimeException e) {
                if (stop.requested()) {
                    return;
                }
                LOG.errorf(e, "feed %s: %s", feed.id(), e.getMessage());
                wait = AFTER_A_BUG;
            }
            bell.within(wait);
        }
    }
}
