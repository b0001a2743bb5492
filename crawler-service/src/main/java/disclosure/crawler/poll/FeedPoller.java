package disclosure.crawler.poll;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.outbox.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Polls one feed once: passes over its pages, takes them in, writes down how it went. */
final class FeedPoller {

    private static final Logger LOG = Logger.getLogger(FeedPoller.class);

    private final Feed feed;
    private final Intake intake;
    private final Journal journal;
    private final Outbox filings;
    private final Outbox documents;
    private final Meters meters;
    private final Bells bells;
    private final PollConfig config;
    private final Clock clock;
    private final RandomGenerator random;
    private final Pace pace;

    /** What was taken in last; the very same page again holds nothing new. */
    private List<Announcement> lastTaken = List.of();

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
        this.intake = intake;
        this.journal = journal;
        this.filings = filings;
        this.documents = documents;
        this.meters = meters;
        this.bells = bells;
        this.config = config;
        this.clock = clock;
        this.random = random;
        this.pace = new Pace(feed.timetable());
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
        boolean full = baseline || fullPassIsDue(state.fullPassAt());
        boolean silent = baseline && config.baseline() == PollConfig.Baseline.SILENT;
        Instant started = clock.instant();
        Pass.Outcome outcome =
                new Pass(full, config.maxPages())
                        .over(
                                baseline
                                        ? number -> latest(number, confirm)
                                        : new TopFirst(lease, confirm)::page,
                                page -> takeOnce(lease, page, silent));
        Instant ended = clock.instant();
        return switch (outcome) {
            case Pass.Outcome.Complete complete -> {
                feed.kept();
                Duration own = jittered(pace.after(ended, complete.fresh()));
                Duration asked = feed.rest();
                Instant next = ended.plus(own.compareTo(asked) < 0 ? asked : own);
                meters.succeeded(complete.fresh());
                Journal.Success success =
                        new Journal.Success(
                                started, ended, complete.fresh(), full, complete.remarks(), next);
                if (!journal.noted(feed.id(), state, success)) {
                    known = new Known(lease, journal.succeeded(feed.id(), success));
                }
                if (baseline) {
                    LOG.infof("feed %s: baseline of %d filings", feed.id(), complete.fresh());
                }
                yield next;
            }
            case Pass.Outcome.Broken broken -> {
                Duration wait = wait(broken, state.faultsInARow() + 1, ended);
                Instant next = ended.plus(wait);
                LOG.warnf(
                        "feed %s: %s (%s), next poll in %d s",
                        feed.id(), broken.fault().words(), broken.fault().kind(), wait.toSeconds());
                meters.failed(broken.fault().kind(), broken.fresh());
                known =
                        new Known(
                                lease,
                                journal.failed(feed.id(), started, ended, broken.fault(), next));
                yield next;
            }
        };
    }

    private FeedAnswer latest(int number, Runnable confirm) throws InterruptedException {
        confirm.run();
        return feed.latest(number);
    }

    private FeedState state(Lease lease) {
        if (known == null || !known.lease().equals(lease)) {
            known = new Known(lease, journal.state(feed.id()));
        }
        return known.state();
    }

    private int takeOnce(Lease lease, FeedAnswer.Page page, boolean silent) {
        if (page.announcements().equals(lastTaken)) {
            return 0;
        }
        int fresh = taken(intake.take(lease, feed.id(), page, silent));
        lastTaken = page.announcements();
        return fresh;
    }

    /**
     * Pages for a pass that may take minutes: as soon as a poll would be due, the newest pages are
     * looked at before the pass goes on, so that a full pass delays no new filing.
     */
    private final class TopFirst {
        private final Lease lease;
        private final Runnable confirm;
        private Instant lookedAt = clock.instant();

        TopFirst(Lease lease, Runnable confirm) {
            this.lease = lease;
            this.confirm = confirm;
        }

        FeedAnswer page(int number) throws InterruptedException {
            Instant now = clock.instant();
            if (number > 0 && !now.isBefore(lookedAt.plus(feed.timetable().intervalAt(now)))) {
                Pass.Outcome top =
                        new Pass(false, config.maxPages())
                                .over(
                                        page -> latest(page, confirm),
                                        page -> taken(intake.take(lease, feed.id(), page, false)));
                meters.foundBetween(top.fresh());
                lookedAt = clock.instant();
            }
            return latest(number, confirm);
        }
    }

    /**
     * Takes in a page of older filings.
     *
     * @return how many were not known
     * @throws Lease.Lost when another replica has the feed
     */
    int take(Lease lease, FeedAnswer.Page page, boolean silent) {
        return taken(intake.take(lease, feed.id(), page, silent));
    }

    /** When the first complete pass ended; before it everything is old. */
    @Nullable Instant baselineCompletedAt() {
        return journal.state(feed.id()).baselineCompletedAt();
    }

    private int taken(Intake.Taken taken) {
        filings.tell(taken.filings());
        documents.tell(taken.documents());
        if (!taken.filings().isEmpty() || !taken.documents().isEmpty()) {
            bells.news();
        }
        return taken.filings().size();
    }

    private boolean fullPassIsDue(@Nullable Instant last) {
        return last == null || !clock.instant().isBefore(last.plus(config.fullPass()));
    }

    private Duration wait(Pass.Outcome.Broken broken, int inARow, Instant now) {
        Duration interval = feed.timetable().intervalAt(now);
        Duration wait =
                new BackOff(config.pause(), config.longestBackOff())
                        .after(broken.fault(), inARow, interval);
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
