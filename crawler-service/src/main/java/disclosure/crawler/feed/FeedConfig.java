package disclosure.crawler.feed;

import io.smallrye.config.WithDefault;

/** What is configured for every feed of a site; part of each feed's configuration. */
public interface FeedConfig {

    /** Whether it is polled. */
    @WithDefault("false")
    boolean enabled();

    /**
     * How many days before today a poll reaches. A withdrawn or corrected filing keeps its old
     * date, so changes of filings older than this are not seen.
     */
    @WithDefault("7")
    int lookBackDays();

    /** How many days after today: filings of the evening carry the next trading day's date. */
    @WithDefault("3")
    int lookAheadDays();

    /** When to poll, in the exchange's zone. */
    TimetableConfig timetable();
}
