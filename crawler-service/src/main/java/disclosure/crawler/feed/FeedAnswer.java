package disclosure.crawler.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What asking a feed for a page led to. */
public sealed interface FeedAnswer {

    /**
     * A page that could be read.
     *
     * @param announcements in the feed's order, no id twice
     * @param arrivedAt when the answer had arrived; null for a recorded one
     * @param remarks what was odd about it, in words: rows that could not be read
     */
    record Page(
            List<Announcement> announcements,
            PageFacts facts,
            @Nullable Instant arrivedAt,
            List<String> remarks)
            implements FeedAnswer {

        /** True when the answer says that no page follows. */
        public boolean last() {
            return Boolean.TRUE.equals(facts.last());
        }

        /** Other rows with the same facts. */
        public Page withRows(List<Announcement> others) {
            return new Page(others, facts, arrivedAt, remarks);
        }

        /** The same rows with other facts. */
        public Page withFacts(PageFacts others) {
            return new Page(announcements, others, arrivedAt, remarks);
        }

        /** Announcements on all pages as the feed counts them; -1 when it does not say. */
        public long total() {
            return facts.total() == null ? -1 : facts.total();
        }
    }

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
        /** More requests than the site allows; going on makes it worse. */
        RATE_EXCEEDED,
        /** The site does not know who we are: a matter of configuration, not of time. */
        UNDECLARED,
        /** What was asked for does not exist, or not yet. */
        NOT_FOUND,
        /** Any other status than 200. */
        HTTP_STATUS,
        /** A firewall's page. */
        CHALLENGE,
        /** A page that wants a login. */
        LOGIN,
        /** The body breaks off. */
        TRUNCATED,
        /** The exchange reports an error of its own inside status 200. */
        BUSINESS_ERROR,
        /** Not the shape that is known. */
        CHANGED_SCHEMA,
        /** Nothing, where there is always something. */
        IMPLAUSIBLE_EMPTY,
        /** A page that was given before, or another one than was asked for. */
        REPLAY,
        /** A page beyond those the site gives out. */
        END_OF_WINDOW,
        /** Something went wrong on our side: a bug, or a machine that is away. */
        INTERNAL;

        /** For machines: lower case, with hyphens. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
