package disclosure.crawler.feed.bse;

import disclosure.crawler.feed.FeedConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** The feed of the national quotation system. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.neeq")
public interface NeeqConfig extends FeedConfig {

    /** Where the system is: scheme, host and port. */
    @WithDefault("https://www.neeq.com.cn")
    URI baseUrl();
}
