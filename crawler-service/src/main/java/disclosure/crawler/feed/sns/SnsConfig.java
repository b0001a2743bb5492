package disclosure.crawler.feed.sns;

import disclosure.crawler.feed.FeedConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** 上证e互动's feeds: what companies publish, and questions with their answers. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.sns")
public interface SnsConfig extends FeedConfig {

    /** Where the site is: scheme, host and port. */
    @WithDefault("https://sns.sseinfo.com")
    URI baseUrl();

    /** Whether answered questions are polled too, as filings of their own. */
    @WithDefault("true")
    boolean questions();
}
