package disclosure.crawler.poll;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.Search;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The backfills asked for. What was read of one is not read again after a restart. */
@ApplicationScoped
class Backfills implements PanacheRepository<BackfillRow> {

    /**
     * A day of a backfill to read, or all days that are left where the source gives them at once.
     *
     * @param search that day, with the backfill's company and words
     */
    record Day(long backfill, Search search, boolean alert) {}

    /** Every feed looks for work every few seconds; one look at the database does for all. */
    private static final Duration LOOKED = Duration.ofSeconds(3);

    /** A day that could not be read so often in a row never will; by then six hours are over. */
    static final int MOST_ATTEMPTS = 12;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final Clock clock;
    private Set<String> running = Set.of();
    private Instant lookAgainAt = Instant.MIN;

    Backfills(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    BackfillProgress start(String feed, BackfillRequest request) {
        BackfillRow row = new BackfillRow();
        row.feed = feed;
        row.firstDay = request.from();
        row.lastDay = request.to();
        row.ticker = request.ticker();
        row.keyword = request.keyword();
        row.alerted = request.alert();
        row.nextDay = request.to();
        row.state = BackfillProgress.State.RUNNING;
        row.askedAt = clock.instant();
        row.changedAt = row.askedAt;
        persist(row);
        lookAtOnce();
        return progress(row);
    }

    /** Whether a backfill of that feed is not done, as of a few seconds ago. */
    @Transactional
    synchronized boolean haveWork(String feed) {
        Instant now = clock.instant();
        if (!now.isBefore(lookAgainAt)) {
            running =
                    find("state", BackfillProgress.State.RUNNING).stream()
                            .map(row -> row.feed)
                            .collect(Collectors.toSet());
            lookAgainAt = now.plus(LOOKED);
        }
        return running.contains(feed);
    }

    private synchronized void lookAtOnce() {
        lookAgainAt = Instant.MIN;
    }

    /** The next day to read, of the oldest backfill that is not done and need not wait. */
    @Transactional
    Optional<Day> next(Feed feed) {
        return find(
                        "feed = ?1 and state = ?2 and (tryAt is null or tryAt <= ?3) order by id",
                        feed.id(),
                        BackfillProgress.State.RUNNING,
                        clock.instant())
                .firstResultOptional()
                .map(
                        row ->
                                new Day(
                                        Objects.requireNonNull(row.id),
                                        new Search(
                                                row.ticker,
                                                row.keyword,
                                                since(feed, row),
                                                row.nextDay),
                                        row.alerted));
    }

    private static LocalDate since(Feed feed, BackfillRow row) {
        boolean atOnce =
                !feed.searchesByDay() || (row.ticker != null && feed.searchesCompanyAtOnce());
        return atOnce ? row.firstDay : row.nextDay;
    }

    /** Whether a backfill was neither cancelled nor ended. */
    @Transactional
    boolean isRunning(long backfill) {
        return findById(backfill).state == BackfillProgress.State.RUNNING;
    }

    /** Writes down that a day was read. */
    @Transactional
    void read(Day day, int found, int pages) {
        BackfillRow row = findById(day.backfill());
        row.found += found;
        row.pages += pages;
        row.nextDay = day.search().since().minusDays(1);
        if (row.state == BackfillProgress.State.RUNNING && row.nextDay.isBefore(row.firstDay)) {
            row.state = BackfillProgress.State.DONE;
        }
        row.attempts = 0;
        row.tryAt = null;
        row.lastError = null;
        row.changedAt = clock.instant();
    }

    /** Adds to what was found, where the service ends in the middle of a day. */
    @Transactional
    void found(Day day, int found) {
        BackfillRow row = findById(day.backfill());
        row.found += found;
        row.changedAt = clock.instant();
    }

    /** Writes down that a day could not be read; it is tried again, later each time. */
    @Transactional
    void failed(Day day, int found, @Nullable String words) {
        BackfillRow row = findById(day.backfill());
        row.found += found;
        row.changedAt = clock.instant();
        if (row.state != BackfillProgress.State.RUNNING) {
            return;
        }
        row.lastError = words;
        row.attempts++;
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(row.attempts - 1, 10));
        row.tryAt = row.changedAt.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        if (row.attempts >= MOST_ATTEMPTS) {
            row.state = BackfillProgress.State.FAILED;
            row.tryAt = null;
        }
    }

    /** Ends a backfill after the page in hand; one that has ended stays as it is. */
    @Transactional
    Optional<BackfillProgress> cancel(String feed, long backfill) {
        Optional<BackfillRow> found =
                find("feed = ?1 and id = ?2", feed, backfill).firstResultOptional();
        found.filter(row -> row.state == BackfillProgress.State.RUNNING)
                .ifPresent(
                        row -> {
                            row.state = BackfillProgress.State.CANCELLED;
                            row.tryAt = null;
                            row.changedAt = clock.instant();
                        });
        lookAtOnce();
        return found.map(Backfills::progress);
    }

    @Transactional
    List<BackfillProgress> of(String feed) {
        return find("feed = ?1 order by id desc", feed).page(0, 50).list().stream()
                .map(Backfills::progress)
                .toList();
    }

    private static BackfillProgress progress(BackfillRow row) {
        return new BackfillProgress(
                Objects.requireNonNull(row.id),
                row.state,
                row.firstDay,
                row.lastDay,
                row.ticker,
                row.keyword,
                row.alerted,
                row.nextDay,
                ChronoUnit.DAYS.between(row.firstDay, row.nextDay) + 1,
                row.found,
                row.pages,
                row.attempts,
                row.tryAt,
                row.lastError,
                row.askedAt,
                row.changedAt);
    }
}
