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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads older days of one feed beside polling, within the same budget: yesterday, to see that
 * nothing was missed, then what backfills ask for. One day at a time, one page after the other.
 */
final class Older {

    /** Sources go on adding to a day for a while after midnight. */
    private static final LocalTime SETTLED = LocalTime.of(1, 0);

    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);
    private static final Duration COUNT_AGAIN = Duration.ofMinutes(15);

    private final Feed feed;
    private final FeedPoller poller;
    private final Backfills backfills;
    private final DayCounts days;
    private final PollConfig config;
    private final Clock clock;
    private Instant countAgainAt = Instant.MIN;
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
     * @return how long to wait before the next
     */
    Duration turn(Lease lease, Stop stop) throws InterruptedException {
        ZonedDateTime now = clock.instant().atZone(feed.timetable().zone());
        LocalDate yesterday = now.toLocalDate().minusDays(1);
        boolean due =
                !counted.equals(yesterday)
                        && !clock.instant().isBefore(countAgainAt)
                        && feed.searchesByDay()
                        && now.toLocalTime().isAfter(SETTLED)
                        && poller.baselineIsComplete();
        if (due) {
            if (!days.counted(feed.id(), yesterday)) {
                return count(lease, yesterday, stop);
            }
            counted = yesterday;
        }
        Optional<Backfills.Day> day =
                backfills.haveWork(feed.id()) ? backfills.next(feed) : Optional.empty();
        return day.isEmpty() ? IDLE : fill(lease, day.get(), stop);
    }

    private Duration count(Lease lease, LocalDate day, Stop stop) throws InterruptedException {
        AtomicLong theirs = new AtomicLong(-1);
        Pass.Outcome outcome =
                pass(
                        new Search(null, null, day, day),
                        stop,
                        page -> {
                            if (page.total() >= 0) {
                                theirs.set(page.total());
                            }
                            // What comes late is news all the same.
                            return poller.take(lease, page, false);
                        });
        return switch (outcome) {
            case Pass.Outcome.Complete complete -> {
                days.keep(feed, day, theirs.get(), complete.fresh());
                yield Duration.ZERO;
            }
            case Pass.Outcome.Broken broken -> {
                // Meanwhile backfills have their turn.
                countAgainAt = clock.instant().plus(COUNT_AGAIN);
                yield Duration.ZERO;
            }
        };
    }

    private Duration fill(Lease lease, Backfills.Day day, Stop stop) throws InterruptedException {
        Pass.Outcome outcome =
                pass(day.search(), stop, page -> poller.take(lease, page, !day.alert()));
        return switch (outcome) {
            case Pass.Outcome.Complete complete -> {
                backfills.read(day, complete.fresh(), complete.pages());
                yield Duration.ZERO;
            }
            case Pass.Outcome.Broken broken -> {
                backfills.failed(day, broken.fresh(), broken.fault().words());
                yield AFTER_A_FAULT;
            }
        };
    }

    /** Between two pages polls have the site to themselves. */
    private Pass.Outcome pass(Search search, Stop stop, Pass.Taker taker)
            throws InterruptedException {
        return new Pass(true, config.maxPages())
                .over(
                        number -> {
                            boolean ended = number > 0 && stop.within(config.olderGap());
                            return ended
                                    ? new FeedAnswer.Fault(
                                            FeedAnswer.Kind.NO_ANSWER, "the service was stopped")
                                    : feed.search(search, number);
                        },
                        taker);
    }
}
