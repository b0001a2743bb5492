package disclosure.crawler.poll;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.warning.Warnings;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Our counts beside the sources' own, day by day. */
@ApplicationScoped
class DayCounts implements PanacheRepository<DayRow> {

    /**
     * A day of a source.
     *
     * @param day disclosure date, exchange's calendar
     * @param ours filings of that day that this source showed us; a source may list one under a day
     *     that it was not published on
     * @param theirs how many it counted itself; null when it does not say or was not asked yet
     * @param missing how many we lack; null when that is not known
     * @param foundLate filings that only the count brought to light
     * @param countedAt when the source was asked
     */
    public record Count(
            LocalDate day,
            long ours,
            @Nullable Long theirs,
            @Nullable Long missing,
            int foundLate,
            @Nullable Instant countedAt) {}

    private final FilingRegister filings;
    private final Warnings warnings;
    private final Clock clock;

    DayCounts(FilingRegister filings, Warnings warnings, Clock clock) {
        this.filings = filings;
        this.warnings = warnings;
        this.clock = clock;
    }

    /** Days that were not counted, the latest first. */
    @Transactional
    List<LocalDate> uncounted(String feed, LocalDate from, LocalDate to) {
        Set<LocalDate> counted =
                list("feed = ?1 and day between ?2 and ?3", feed, from, to).stream()
                        .map(row -> row.day)
                        .collect(Collectors.toSet());
        return from.datesUntil(to.plusDays(1))
                .filter(day -> !counted.contains(day))
                .toList()
                .reversed();
    }

    /**
     * Keeps a count.
     *
     * @param theirs the source's own; negative when it does not say
     * @param listed how many its pages held
     */
    @Transactional
    void keep(Feed feed, LocalDate day, long theirs, long listed, int foundLate) {
        DayRow row = new DayRow();
        row.feed = feed.id();
        row.day = day;
        row.theirs = theirs < 0 ? null : theirs;
        row.listed = listed;
        row.foundLate = foundLate;
        row.countedAt = clock.instant();
        persist(row);
        long ours = ours(feed, day, row);
        if (theirs > ours) {
            warnings.raise(
                    feed.id(),
                    Warnings.Kind.INCOMPLETE,
                    "the source counts %d filings on %s, we have %d".formatted(theirs, day, ours));
        } else if (isLatest(feed, day)) {
            warnings.withdraw(feed.id(), Warnings.Kind.INCOMPLETE);
        }
    }

    /** Days that were missed are counted after the latest one, which the warning may be about. */
    private boolean isLatest(Feed feed, LocalDate day) {
        return count("feed = ?1 and day > ?2", feed.id(), day) == 0;
    }

    @Transactional
    List<Count> between(Feed feed, LocalDate from, LocalDate to) {
        Map<LocalDate, DayRow> counted =
                list("feed = ?1 and day between ?2 and ?3", feed.id(), from, to).stream()
                        .collect(Collectors.toMap(row -> row.day, Function.identity()));
        return from.datesUntil(to.plusDays(1))
                .map(day -> count(feed, day, counted.get(day)))
                .toList();
    }

    private long ours(Feed feed, LocalDate day, @Nullable DayRow counted) {
        Long listed = counted == null ? null : counted.listed;
        long published = filings.ofDay(feed.id(), day, feed.timetable().zone());
        return listed == null ? published : Math.max(listed, published);
    }

    private Count count(Feed feed, LocalDate day, @Nullable DayRow counted) {
        long ours = ours(feed, day, counted);
        Long theirs = counted == null ? null : counted.theirs;
        return new Count(
                day,
                ours,
                theirs,
                theirs == null ? null : Math.max(0, theirs - ours),
                counted == null ? 0 : counted.foundLate,
                counted == null ? null : counted.countedAt);
    }
}
