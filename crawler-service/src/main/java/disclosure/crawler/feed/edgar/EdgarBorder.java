package disclosure.crawler.feed.edgar;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.PageFacts;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Filings that a page's border cuts in two. The entries of a filing carry one time but are not
 * always neighbours, so all filings of the second at which a full page ends wait for the next page
 * and are joined with what it shows of them.
 */
final class EdgarBorder {

    /** What waits after a page, by the page's number. */
    private final Map<Integer, List<Announcement>> waiting = new ConcurrentHashMap<>();

    /**
     * The page's whole filings.
     *
     * @param number of the page, from 0; the page before was the last one that was asked for
     * @param end time of the page's last entry, kept or not; null where it has none
     */
    Page joined(int number, Page page, @Nullable OffsetDateTime end) {
        Map<String, Announcement> filings = new LinkedHashMap<>();
        waiting.getOrDefault(number - 1, List.of())
                .forEach(row -> filings.put(row.sourceId(), row));
        page.announcements()
                .forEach(row -> filings.merge(row.sourceId(), row, EdgarBorder::joined));
        List<Announcement> all = List.copyOf(filings.values());
        List<Announcement> open = open(all, page, end);
        waiting.put(number, open);
        if (all.equals(page.announcements()) && open.isEmpty()) {
            return page;
        }
        List<Announcement> whole = all.stream().filter(row -> !open.contains(row)).toList();
        PageFacts facts = page.facts();
        int passedOver = facts.passedOver() + (whole.isEmpty() ? open.size() : 0);
        return new Page(
                whole,
                new PageFacts(facts.number(), facts.size(), null, facts.last(), passedOver),
                page.arrivedAt(),
                page.remarks());
    }

    private static List<Announcement> open(
            List<Announcement> all, Page page, @Nullable OffsetDateTime end) {
        return end == null || !Boolean.FALSE.equals(page.facts().last())
                ? List.of()
                : all.stream().filter(row -> end.equals(row.publishedAt())).toList();
    }

    /** Titled after the company concerned, which either part may name. */
    private static Announcement joined(Announcement first, Announcement then) {
        boolean named = !first.issuers().isEmpty() || then.issuers().isEmpty();
        Announcement.Draft draft = (named ? first : then).again();
        Announcement other = named ? then : first;
        other.issuers().forEach(one -> draft.issuer(one.ticker(), one.name(), one.code()));
        other.actors().forEach(one -> draft.actor(one.name(), one.role(), one.code()));
        return draft.done();
    }
}
