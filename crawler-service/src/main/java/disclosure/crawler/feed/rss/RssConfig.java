package disclosure.crawler.feed.rss;

import disclosure.crawler.feed.FeedConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Feeds in the common formats, by names of your choice. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.rss")
public interface RssConfig {

    /**
     * The feeds: {@code disclosure.crawler.feeds.rss.NAME.url=…}. The name, {@code [a-z0-9]+},
     * becomes the first part of the filings' ids.
     */
    @WithParentName
    Map<String, One> feeds();

    /** One feed. */
    interface One extends FeedConfig {

        /** On as soon as it is configured. */
        @Override
        @WithDefault("true")
        boolean enabled();

        /** Where it is. */
        URI url();

        /**
         * Longest wait until the next poll that the site may ask for by {@code max-age} or {@code
         * ttl}; an interval that {@code timetable.always} fixes is not lengthened at all.
         */
        @WithDefault("PT10M")
        Duration longestRest();

        /** Exchange of the issuers in it: up to 16 capital letters, digits and hyphens. */
        @WithDefault("RSS")
        String exchange();

        /** The company whose feed it is; without it no ticker rule can match. */
        Optional<String> ticker();

        /** Zone of times that name none, and of the timetable. */
        @WithDefault("UTC")
        ZoneId zone();
    }
}
