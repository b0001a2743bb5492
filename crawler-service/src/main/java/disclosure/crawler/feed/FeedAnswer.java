package disclosure.crawler.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What asking a feed for a page led to. */
public sealed interface FeedAnswer {

    /**
     * A page that can be trusted.
     *
     * @param announcements newest first, no id twice; empty only beyond the last page or for a
     *     search that finds nothing
     * @param last true when no page follows
     * @param total announcements on all pages as the feed counts them; -1 when it does not say
     * @param arrivedAt when the answer had arrived
     * @param remarks what was odd about it, in words: rows that could not be read
     */
    record Page(
            List<Announcement> announcements,
            boolean last,
            long total,
            Instant arrivedAt,
            List<String> remarks)
            implements FeedAnswer {}

    /**
     * No page.
     *
     * @param words for an operator: what was expected, what came
     * @param retryAfter what the server asks for; null when it does not
     */
    record Fault(Kind kind, String words, @Nullable Duration retryAfter) implements FeedAnswer {
        public Fault(Kind kind, String words) {
            this(kind, words, null);
        }
    }

    /** Why there is no page. */
    enum Kind {
        /** Not reached, or too slow. */
        NO_ANSWER,
        /** 403, 429 or 503: we are asked to stay away. */
        REFUSED,
        /** Any other status than 200. */
        HTTP_STATUS,
        /** A firewall's page. */
        CHALLENGE,
        /** The body breaks off. */
        TRUNCATED,
        /** The exchange reports an error of its own inside status 200. */
        BUSINESS_ERROR,
        /** Not the shape that is known. */
        CHANGED_SCHEMA,
        /** Nothing, where there is always something. */
        IMPLAUSIBLE_EMPTY,
        /** A page that was given before, or another one than was asked for. */
        REPLAY
    }
}
