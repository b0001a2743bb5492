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
        row.alerted = Boolean.TRUE.equals(request.alert());
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

    /** The next day to read, of the oldest backfill that is not done. */
    @Transactional
    Optional<Day> next(Feed feed) {
        return find(
                        "feed = ?1 and state = ?2 order by id",
                        feed.id(),
                        BackfillProgress.State.RUNNING)
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
        boolean atOnce = row.ticker != null && feed.searchesCompanyAtOnce();
        return atOnce ? row.firstDay : row.nextDay;
    }

    /** Writes down that a day was read. */
    @Transactional
    void read(Day day, int found, int pages) {
        BackfillRow row = findById(day.backfill());
        row.found += found;
        row.pages += pages;
        row.nextDay = day.search().since().minusDays(1);
        row.state =
                row.nextDay.isBefore(row.firstDay)
                        ? BackfillProgress.State.DONE
                        : BackfillProgress.State.RUNNING;
        row.lastError = null;
        row.changedAt = clock.instant();
    }

    /** Writes down that a day could not be read; it is tried again. */
    @Transactional
    void failed(Day day, int found, @Nullable String words) {
        BackfillRow row = findById(day.backfill());
        row.found += found;
        row.lastError = words;
        row.changedAt = clock.instant();
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
                row.lastError,
                row.askedAt,
                row.changedAt);
    }
}
