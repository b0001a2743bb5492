package disclosure.crawler.poll;

import disclosure.crawler.document.Downloader;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.outbox.Outbox;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

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
    static final Duration UNTOLD_BY_BELLS = Duration.ofSeconds(30);

    private final Feed feed;
    private final HeldLease held;
    private final PollTurn turn;
    private final DownloadTurn downloads;
    private final Outbox filings;
    private final Outbox documents;
    private final PollConfig config;
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
        this.downloads =
                new DownloadTurn(feed, downloader, beside, filings, documents, bells, clock);
        this.filings = filings;
        this.documents = documents;
        this.config = config;
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
        loop(() -> held.current() == null ? config.relay() : downloads.take(), bells.download());
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
