package disclosure.crawler.feed.bse;

import disclosure.crawler.feed.TimetableConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** The Beijing Stock Exchange's feed. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.bse")
public interface BseConfig {

    /** Whether it is polled. */
    @WithDefault("true")
    boolean enabled();

    /**
     * Where the exchange is: scheme, host and port. Lists and documents are both asked for here, so
     * this one value points the feed at the exchange, its mirror or a sample exchange.
     */
    @WithDefault("https://www.bse.cn")
    URI baseUrl();

    /**
     * How many days before today a poll reaches. A withdrawn or corrected filing keeps its old
     * date, so changes of filings older than this are not seen.
     */
    @WithDefault("7")
    int lookBackDays();

    /** How many days after today: filings of the evening carry the next trading day's date. */
    @WithDefault("3")
    int lookAheadDays();

    /** When to poll, in Asia/Shanghai. */
    TimetableConfig timetable();
}
