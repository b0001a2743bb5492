package disclosure.crawler.poll;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How feeds are watched; how often is part of each feed's own configuration. */
@ConfigMapping(prefix = "disclosure.crawler.poll")
public interface PollConfig {

    /** What is done with filings that are there when a feed is watched for the first time. */
    enum Baseline {
        /** Kept and structured, never alerted. */
        SILENT,
        /** Alerted like new ones. */
        ALERT
    }

    /** False starts no watch at all: the service then only answers requests. */
    @WithDefault("true")
    boolean enabled();

    @WithDefault("SILENT")
    Baseline baseline();

    /** Share of the interval by which a poll comes earlier or later at random, 0 to 1. */
    @WithDefault("0.1")
    double jitter();

    /**
     * Most pages of one pass; bounds what a feed that never ends can cost. The busiest days of
     * CNINFO have about 400 in the days that are asked for.
     */
    @WithDefault("600")
    int maxPages();

    /**
     * How often all pages of the look-back window are read, not only those up to the first known
     * one: finds rows that moved between pages and changes that do not float to the top.
     */
    @WithDefault("PT30M")
    Duration fullPass();

    /** How long a feed rests after 403, 429, 503 or a challenge page without Retry-After. */
    @WithDefault("PT10M")
    Duration pause();

    /** Longest wait after other faults; it doubles from the interval up to this. */
    @WithDefault("PT5M")
    Duration longestBackOff();

    /** How long a replica owns a feed without renewing; a third of it is the renewal's interval. */
    @WithDefault("PT15S")
    Duration lease();

    /** Pause between two pages of older filings, so that polls go first. */
    @WithDefault("PT2S")
    Duration olderGap();

    /**
     * How long polls that found nothing stay unwritten. The replica that polls knows their times at
     * once, others, and whoever takes over, by then.
     */
    @WithDefault("PT1M")
    Duration journal();

    /** How often is looked for rows that were not told, while there may be some. */
    @WithDefault("PT1S")
    Duration relay();
}
