package disclosure.crawler.feed.edgar;

import disclosure.crawler.feed.FeedConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** EDGAR's feed. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.edgar")
public interface EdgarConfig extends FeedConfig {

    @Override
    EdgarTimetableConfig timetable();

    /** Where the site is: scheme, host and port. */
    @WithDefault("https://www.sec.gov")
    URI baseUrl();

    /** Where the submissions of companies are. */
    @WithDefault("https://data.sec.gov")
    URI dataUrl();

    /**
     * Who asks, as the SEC demands: a name and an e-mail address, {@code Sample Fund
     * ops@sample.fund}. Needed as soon as the feed is enabled; sent as User-Agent.
     */
    Optional<String> contact();

    /** Form types to keep; all when it is not set. Amendments ({@code /A}) belong to their form. */
    Optional<Set<String>> forms();
}
