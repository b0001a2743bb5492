package disclosure.crawler.feed.p5w;

import disclosure.crawler.feed.FeedConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** 全景网's feed of answered questions. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.p5w")
public interface P5wConfig extends FeedConfig {

    /** Where the site is: scheme, host and port. */
    @WithDefault("https://ir.p5w.net")
    URI baseUrl();
}
