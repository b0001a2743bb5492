package disclosure.crawler.poll;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.outbox.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Polls one feed when it is due, while this replica holds its lease. The border at which whatever
 * goes wrong in a poll becomes a fault of that poll.
 */
final class PollTurn {

    private static final Logger LOG = Logger.getLogger(PollTurn.class);
    private static final Duration SHORT = Duration.ofMillis(100);

    /** Longest wait without a sign of life. */
    private static final Duration BEAT = Duration.ofSeconds(5);

    private final Feed feed;
    private final HeldLease held;
    private final FeedPoller poller;
    private final Journal journal;
    private final Outbox filings;
    private final Outbox documents;
    private final Bells bells;
    private final Clock clock;
    private final Stop stop;
    private volatile Instant lastBeat;
    private @Nullable Lease watching;
    private Instant next = Instant.MIN;

    PollTurn(
            Feed feed,
            HeldLease held,
            FeedPoller poller,
            Journal journal,
            Outbox filings,
            Outbox documents,
            Bells bells,
            Clock clock,
            Stop stop) {
        this.feed = feed;
        this.held = held;
        this.poller = poller;
        this.journal = journal;
        this.filings = filings;
        this.documents = documents;
        this.bells = bells;
        this.clock = clock;
        this.stop = stop;
        this.lastBeat = clock.instant();
    }

    /** When it last showed that it lives. */
    Instant lastBeat() {
        return lastBeat;
    }

    /** Polls, if it is time; gives the time until the next turn. */
    Duration take() throws InterruptedException {
        lastBeat = clock.instant();
        Lease lease = held.current();
        if (lease == null || !feed.enabled()) {
            watching = null;
            return SHORT;
        }
        if (!lease.equals(watching)) {
            begin(lease);
        }
        if (clock.instant().isBefore(next)) {
            Duration wait = Duration.between(clock.instant(), next);
            return wait.compareTo(BEAT) < 0 ? wait : BEAT;
        }
        poll(lease);
        return Duration.ZERO;
    }

    private void poll(Lease lease) throws InterruptedException {
        try {
            next = poller.poll(lease, () -> nextPage(lease));
        } catch (Lease.Lost e) {
            LOG.warn(e.getMessage() + "; the page in hand is left to its new owner");
            held.lost();
        } catch (RuntimeException e) {
            if (stop.requested()) {
                throw e;
            }
            LOG.errorf(e, "feed %s: %s", feed.id(), e.getMessage());
            next = poller.threw(lease, e);
        }
    }

    /** A pass over many pages takes long and is no hang. */
    private void nextPage(Lease lease) {
        lastBeat = clock.instant();
        held.confirm(lease);
    }

    /** A pause outlives the replica that earned it; an ordinary interval need not. */
    private void begin(Lease lease) {
        filings.resume();
        documents.resume();
        bells.news();
        Instant paused = journal.state(feed.id()).pausedUntil();
        next = paused == null ? Instant.MIN : paused;
        watching = lease;
    }
}
