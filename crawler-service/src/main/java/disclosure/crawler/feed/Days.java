package disclosure.crawler.feed;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns page numbers of a pass into pages of days, for sites whose lists are of one day each: first
 * the pages of today, then those of yesterday. How many pages a day has is learnt by reading them;
 * until then a day has no end.
 */
public final class Days {

    /**
     * A page of a day.
     *
     * @param page from 0
     */
    public record DayPage(LocalDate day, int page) {}

    private final Map<LocalDate, Integer> pagesOf = new ConcurrentHashMap<>();

    /**
     * Which page of which day a page of the pass is.
     *
     * @param page from 0
     */
    public DayPage at(LocalDate today, int page) {
        pagesOf.keySet().removeIf(day -> day.isBefore(today.minusYears(1)));
        LocalDate day = today;
        int left = page;
        for (Integer pages = pagesOf.get(day); pages != null && left >= pages; ) {
            left -= pages;
            day = day.minusDays(1);
            pages = pagesOf.get(day);
        }
        return new DayPage(day, left);
    }

    /** Learns whether that page was its day's last. */
    public void read(DayPage read, boolean last) {
        if (last) {
            pagesOf.put(read.day(), read.page() + 1);
        } else {
            pagesOf.computeIfPresent(
                    read.day(), (day, pages) -> pages > read.page() + 1 ? pages : null);
        }
    }
}
