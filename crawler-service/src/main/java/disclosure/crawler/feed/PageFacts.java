package disclosure.crawler.feed;

import org.jspecify.annotations.Nullable;

/**
 * What an answer says about its page; null where it says nothing.
 *
 * @param number the page's number as the site counts, from 0 or from 1
 * @param size most announcements on a page
 * @param total announcements on all pages, as the site counts them
 * @param last true when no page follows, false when one does
 * @param passedOver rows that were not seen before and are not among the announcements: nobody
 *     wants them, or they wait for the next page. A page that has some is not a known one.
 */
public record PageFacts(
        @Nullable Integer number,
        @Nullable Integer size,
        @Nullable Long total,
        @Nullable Boolean last,
        int passedOver) {

    /** An answer that says nothing about its page. */
    public static final PageFacts NONE = new PageFacts(null, null, null, null);

    /** A page of which every row counts. */
    public PageFacts(
            @Nullable Integer number,
            @Nullable Integer size,
            @Nullable Long total,
            @Nullable Boolean last) {
        this(number, size, total, last, 0);
    }

    /** An answer that always holds everything. */
    public static PageFacts whole(long total) {
        return new PageFacts(null, null, total, true);
    }
}
