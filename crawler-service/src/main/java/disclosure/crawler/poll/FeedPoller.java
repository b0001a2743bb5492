package disclosure.crawler.poll;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.outbox.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Polls one feed once: passes over its pages, takes them in, writes down how it went. */
final class FeedPoller {

    private static final Logger LOG = Logger.getLogger(FeedPoller.class);

    private final Feed feed;
    private final PageTaker taker;
    private final Journal journal;
    private final Meters meters;
    private final PollConfig config;
    private final Clock clock;
    private final RandomGenerator random;
    private final Pace pace;
    private final BackOff backOff;
    private final Retry retry;

    /** The view of the poll that was begun last. */
    private @Nullable NewestPages begun;

    /** How the feed stood after the last poll under a lease: nobody else writes while it stands. */
    private @Nullable Known known;

    private record Known(Lease lease, FeedState state) {}

    FeedPoller(
            Feed feed,
            Intake intake,
            Journal journal,
            Outbox filings,
            Outbox documents,
            Meters meters,
            Bells bells,
            PollConfig config,
            Clock clock,
            RandomGenerator random) {
        this.feed = feed;
        this.taker = new PageTaker(feed.id(), intake, filings, documents, bells);
        this.journal = journal;
        this.meters = meters;
        this.config = config;
        this.clock = clock;
        this.random = random;
        this.pace = new Pace(feed.timetable());
        this.backOff = new BackOff(config.pause(), config.longestBackOff());
        this.retry = new Retry(backOff);
    }

    /**
     * Polls once.
     *
     * @param confirm called before each page is asked for: throws {@link Lease.Lost} as soon as
     *     another replica might ask, too
     * @return when to poll next
     * @throws Lease.Lost when another replica has the feed
     */
    Instant poll(Lease lease, Runnable confirm) throws InterruptedException {
        FeedState state = state(lease);
        boolean baseline = state.baselineCompletedAt() == null;
        Instant started = clock.instant();
        boolean top = retry.waits(started);
        boolean full = !top && (baseline || fullPassIsDue(state.fullPassAt()));
        Instant since = top ? null : state.readInPartSince();
        NewestPages newest =
                newest(
                        new NewestPages.Poll(
                                lease,
                                confirm,
                                beforeWatch(state),
                                started,
                                top,
                                Objects.requireNonNullElse(since, started)));
        begun = newest;
        // Whatever ends the pass before it is written down, the journal knows better then.
        known = null;
        if (!top) {
            feed.anew();
        }
        Pass.Outcome outcome =
                new Pass(full, config.maxPages())
                        .over(baseline ? newest::page : newest::pageAfterTop, newest::take);
        return switch (outcome) {
            case Pass.Outcome.Complete complete -> {
                if (baseline && full) {
                    LOG.infof("feed %s: baseline of %d filings", feed.id(), complete.fresh());
                }
                yield succeeded(state, newest, full, complete);
            }
            case Pass.Outcome.Broken broken -> failed(state, newest, broken);
        };
    }

    /**
     * Writes down that the poll did not end but with an exception: a bug, or a machine that is
     * away.
     *
     * @return when to poll next
     */
    Instant threw(Lease lease, RuntimeException e) {
        NewestPages newest = begun;
        if (newest == null || !newest.poll().lease().equals(lease)) {
            throw e;
        }
        Fault fault = new Fault(Kind.INTERNAL, String.valueOf(e));
        Pass.Outcome.Broken broken = new Pass.Outcome.Broken(0, newest.asked(), fault);
        return failed(journal.state(feed.id()), newest, broken);
    }

    private NewestPages newest(NewestPages.Poll poll) {
        return new NewestPages(feed, taker, meters, config.maxPages(), clock, poll);
    }

    private BeforeWatch beforeWatch(FeedState state) {
        boolean silent =
                state.baselineCompletedAt() == null
                        && config.baseline() == PollConfig.Baseline.SILENT;
        return silent ? BeforeWatch.first(state.readInPartSince() != null) : BeforeWatch.none();
    }

    private Instant succeeded(
            FeedState before, NewestPages newest, boolean full, Pass.Outcome.Complete complete) {
        Instant ended = clock.instant();
        if (!newest.poll().top()) {
            feed.kept();
            retry.wentWell();
        }
        Duration own = jittered(pace.after(ended, complete.fresh()));
        Instant next = ended.plus(rested(pace.untilItOpens(ended, own)));
        meters.succeeded(complete.fresh());
        Journal.Success success =
                new Journal.Success(
                        newest.poll().started(),
                        ended,
                        complete.fresh(),
                        full,
                        newest.foundNews(),
                        complete.remarks(),
                        newest.poll().top() ? before.readInPartSince() : null,
                        next);
        boolean quiet = journal.noted(feed.id(), before, success);
        known =
                new Known(
                        newest.poll().lease(),
                        quiet ? before : journal.succeeded(feed.id(), success));
        return next;
    }

    private Instant failed(FeedState before, NewestPages newest, Pass.Outcome.Broken broken) {
        Instant ended = clock.instant();
        Duration wait =
                isBehindTheTop(broken)
                        ? untilTop(newest, broken, ended)
                        : wait(broken, before.faultsInARow() + 1, ended);
        Instant next = ended.plus(wait);
        LOG.warnf(
                "feed %s: %s (%s), next poll in %d s",
                feed.id(), broken.fault().words(), broken.fault().kind(), wait.toSeconds());
        meters.failed(broken.fault().kind(), broken.fresh());
        known =
                new Known(
                        newest.poll().lease(),
                        journal.failed(
                                feed.id(), newest.poll().started(), ended, broken.fault(), next));
        return next;
    }

    /** The newest page could be read, and nobody asked to be left alone. */
    private static boolean isBehindTheTop(Pass.Outcome.Broken broken) {
        return broken.pages() > 0 && !BackOff.isPause(broken.fault());
    }

    private Duration untilTop(NewestPages newest, Pass.Outcome.Broken broken, Instant ended) {
        Duration interval = feed.timetable().intervalAt(ended);
        if (!newest.poll().top()) {
            retry.broke(broken.fault(), interval, ended);
        }
        return rested(jittered(interval));
    }

    private Duration rested(Duration own) {
        Duration asked = feed.rest();
        return own.compareTo(asked) < 0 ? asked : own;
    }

    private FeedState state(Lease lease) {
        if (known == null || !known.lease().equals(lease)) {
            known = new Known(lease, journal.state(feed.id()));
        }
        return known.state();
    }

    /**
     * Takes in a page of older filings.
     *
     * @throws Lease.Lost when another replica has the feed
     */
    Pass.Found take(Lease lease, FeedAnswer.Page page, boolean silent) {
        return taker.older(lease, page, silent);
    }

    /** When the first complete pass ended; before it everything is old. */
    @Nullable Instant baselineCompletedAt() {
        return journal.state(feed.id()).baselineCompletedAt();
    }

    private boolean fullPassIsDue(@Nullable Instant last) {
        return last == null || !clock.instant().isBefore(last.plus(config.fullPass()));
    }

    private Duration wait(Pass.Outcome.Broken broken, int inARow, Instant now) {
        Duration interval = feed.timetable().intervalAt(now);
        Duration wait = backOff.after(broken.fault(), inARow, interval);
        // Never shorter than what the exchange asked for.
        return times(wait, 1 + config.jitter() * random.nextDouble());
    }

    private Duration jittered(Duration wait) {
        return times(wait, 1 + config.jitter() * (2 * random.nextDouble() - 1));
    }

    private static Duration times(Duration wait, double share) {
        return Duration.ofNanos((long) (wait.toNanos() * share));
    }
}
