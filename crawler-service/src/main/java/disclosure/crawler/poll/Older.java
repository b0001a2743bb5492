package disclosure.crawler.poll;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.Search;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads older days of one feed beside polling, within the same budget: the last days, to see that
 * nothing was missed, then what backfills ask for. One day at a time, one page after the other.
 */
final class Older {

    /** Sources go on adding to a day for a while after midnight. */
    private static final LocalTime SETTLED = LocalTime.of(1, 0);

    private static final Duration IDLE = Duration.ofSeconds(5);

    /** Days that went uncounted, while nobody watched or the source was away, are made up for. */
    private static final int COUNTED_DAYS = 7;

    /** A busy day of a whole market has more pages than a poll would ever read. */
    private static final int MOST_PAGES = 1_000;

    private static final Duration COUNT_AGAIN = Duration.ofMinutes(15);

    private final Feed feed;
    private final FeedPoller poller;
    private final Backfills backfills;
    private final DayCounts days;
    private final PollConfig config;
    private final Clock clock;
    private Instant countAgainAt = Instant.MIN;

    /** Days that could not be counted lately. */
    private final Set<LocalDate> failed = new HashSet<>();

    /** Yesterday, once all days until then are counted. */
    private LocalDate counted = LocalDate.MIN;

    Older(
            Feed feed,
            FeedPoller poller,
            Backfills backfills,
            DayCounts days,
            PollConfig config,
            Clock clock) {
        this.feed = feed;
        this.poller = poller;
        this.backfills = backfills;
        this.days = days;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Reads a day, if there is one to read.
     *
     * @param confirm called before each page is asked for: throws {@link Lease.Lost} as soon as
     *     another replica might ask, too
     * @return how long to wait before the next
     */
    Duration turn(Lease lease, Runnable confirm, Stop stop) throws InterruptedException {
        ZonedDateTime now = clock.instant().atZone(feed.timetable().zone());
        LocalDate yesterday = now.toLocalDate().minusDays(1);
        boolean due =
                !counted.equals(yesterday)
                        && !clock.instant().isBefore(countAgainAt)
                        && feed.searchesByDay()
                        && now.toLocalTime().isAfter(SETTLED)
                        && poller.baselineCompletedAt() != null;
        if (due) {
            Optional<LocalDate> uncounted = uncounted(yesterday);
            if (uncounted.isPresent()) {
                return count(lease, uncounted.get(), confirm, stop);
            }
        }
        Optional<Backfills.Day> day =
                backfills.haveWork(feed.id()) ? backfills.next(feed) : Optional.empty();
        return day.isEmpty() ? IDLE : fill(lease, day.get(), confirm, stop);
    }

    /** The latest day that is to be counted now. */
    private Optional<LocalDate> uncounted(LocalDate yesterday) {
        List<LocalDate> uncounted = days.uncounted(feed.id(), firstToCount(yesterday), yesterday);
        Optional<LocalDate> next =
                uncounted.stream().filter(day -> !failed.contains(day)).findFirst();
        if (next.isEmpty()) {
            counted = uncounted.isEmpty() ? yesterday : counted;
            // Meanwhile backfills have their turn.
            countAgainAt = clock.instant().plus(COUNT_AGAIN);
            failed.clear();
        }
        return next;
    }

    /** Before the watch began there is nothing to complete. */
    private LocalDate firstToCount(LocalDate yesterday) {
        Instant began = poller.baselineCompletedAt();
        LocalDate watched =
                began == null
                        ? yesterday
                        : LocalDate.ofInstant(began, feed.timetable().zone()).minusDays(1);
        LocalDate first = yesterday.minusDays(COUNTED_DAYS - 1);
        LocalDate bounded = watched.isAfter(first) ? watched : first;
        return bounded.isAfter(yesterday) ? yesterday : bounded;
    }

    private boolean isBeforeWatch(LocalDate day) {
        Instant began = poller.baselineCompletedAt();
        return began != null && day.isBefore(LocalDate.ofInstant(began, feed.timetable().zone()));
    }

    private Duration count(Lease lease, LocalDate day, Runnable confirm, Stop stop)
            throws InterruptedException {
        boolean silent = config.baseline() == PollConfig.Baseline.SILENT && isBeforeWatch(day);
        AtomicLong theirs = new AtomicLong(-1);
        Set<String> listed = new HashSet<>();
        Pass.Outcome outcome =
                pass(
                        new Search(null, null, day, day),
                        confirm,
                        () -> stop.within(config.olderGap()),
                        page -> {
                            if (page.total() >= 0) {
                                theirs.set(page.total());
                            }
                            page.announcements().forEach(row -> listed.add(row.sourceId()));
                            // What comes late is news all the same.
                            return poller.take(lease, page, silent);
                        });
        return switch (outcome) {
            case Pass.Outcome.Complete complete -> {
                days.keep(feed, day, theirs.get(), listed.size(), complete.fresh());
                yield Duration.ZERO;
            }
            case Pass.Outcome.Broken broken -> {
                failed.add(day);
                yield Duration.ZERO;
            }
        };
    }

    private Duration fill(Lease lease, Backfills.Day day, Runnable confirm, Stop stop)
            throws InterruptedException {
        Pass.Outcome outcome =
                pass(
                        day.search(),
                        confirm,
                        () ->
                                stop.within(config.olderGap())
                                        || !backfills.isRunning(day.backfill()),
                        page -> poller.take(lease, page, !day.alert()));
        switch (outcome) {
            case Pass.Outcome.Complete complete ->
                    backfills.read(day, complete.fresh(), complete.pages());
            case Pass.Outcome.Broken broken when stop.requested() ->
                    backfills.found(day, broken.fresh());
            case Pass.Outcome.Broken broken ->
                    backfills.failed(day, broken.fresh(), broken.fault().words());
        }
        return Duration.ZERO;
    }

    /** Waits before a page after the first; true when the pass is to end there. */
    @FunctionalInterface
    private interface Gap {
        boolean ends() throws InterruptedException;
    }

    /** Between two pages polls have the site to themselves. */
    private Pass.Outcome pass(Search search, Runnable confirm, Gap gap, Pass.Taker taker)
            throws InterruptedException {
        return new Pass(true, Math.max(config.maxPages(), MOST_PAGES))
                .over(
                        number -> {
                            if (number > 0 && gap.ends()) {
                                return new FeedAnswer.Fault(
                                        FeedAnswer.Kind.NO_ANSWER, "ended between two pages");
                            }
                            confirm.run();
                            return feed.search(search, number);
                        },
                        taker);
    }
}
