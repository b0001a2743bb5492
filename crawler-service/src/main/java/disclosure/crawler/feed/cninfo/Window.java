package disclosure.crawler.feed.cninfo;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.PageFacts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days a poll asks for, as far as it has come. The site sorts by day, latest first, and gives
 * out so many rows of one question; what lies behind them is read day by day. Rows of the first
 * pages, which are kept by then, come there again and are left out: as a page they would look like
 * a replay.
 */
final class Window {

    /** Rows of the first pages, kept in memory for one pass; a pass has a seventh of it. */
    private static final int MOST = 20_000;

    private final Set<String> kept = new HashSet<>();
    private Set<String> shown = Set.of();
    private long total;
    private boolean more;
    private LocalDate since = LocalDate.MAX;
    private @Nullable LocalDate reached;
    private LocalDate day = LocalDate.MAX;
    private int pageOfDay;

    /**
     * A page of the whole window.
     *
     * @param most rows that one question gives out
     */
    synchronized void saw(int number, Page page, long most) {
        if (number == 0) {
            total = page.total();
            more = total > most;
        } else {
            // Whoever asks for the next page has kept the one before it.
            kept.addAll(shown);
        }
        if (kept.size() > MOST) {
            kept.clear();
        }
        shown = more ? ids(page) : Set.of();
        reached =
                page.announcements().stream()
                        .map(Announcement::publishedAt)
                        .filter(Objects::nonNull)
                        .map(OffsetDateTime::toLocalDate)
                        .max(Comparator.naturalOrder())
                        .orElse(reached);
    }

    /** Whether the window has rows that its own pages do not show. */
    synchronized boolean hasMore() {
        return more && reached != null;
    }

    /**
     * From here on it is read by day.
     *
     * @param firstDay of the window
     */
    synchronized void goOn(LocalDate firstDay) {
        since = firstDay;
        kept.addAll(shown);
        day = Objects.requireNonNull(reached);
        pageOfDay = 0;
    }

    synchronized LocalDate day() {
        return day;
    }

    synchronized int pageOfDay() {
        return pageOfDay;
    }

    /**
     * A page of the day, as a page of the whole; the next one is that day's next, or a day's
     * before.
     */
    synchronized Page behind(Page page) {
        boolean dayIsOver =
                page.last() || (page.announcements().isEmpty() && page.facts().last() == null);
        if (dayIsOver) {
            day = day.minusDays(1);
            pageOfDay = 0;
        } else {
            pageOfDay++;
        }
        List<Announcement> fresh =
                page.announcements().stream()
                        .filter(row -> !kept.contains(row.sourceId()))
                        .toList();
        // Never a known page, so that no poll that came as far as this stops before the end.
        PageFacts facts = new PageFacts(null, page.facts().size(), total, day.isBefore(since), 1);
        return page.withFacts(facts).withRows(fresh);
    }

    /** The pass is over, and all it showed is kept. */
    synchronized void forget() {
        kept.clear();
        shown = Set.of();
    }

    private static Set<String> ids(Page page) {
        Set<String> ids = new HashSet<>();
        page.announcements().forEach(row -> ids.add(row.sourceId()));
        return ids;
    }
}
