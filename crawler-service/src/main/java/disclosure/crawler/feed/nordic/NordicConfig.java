package disclosure.crawler.feed.nordic;

import disclosure.crawler.feed.FeedConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Nasdaq Nordic's feed. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.nordic")
public interface NordicConfig extends FeedConfig {

    /** Where the service is: scheme, host and port. */
    @WithDefault("https://api.news.eu.nasdaq.com")
    URI baseUrl();

    /** Language asked for; a disclosure comes once in each. */
    @WithDefault("en")
    String language();
}
