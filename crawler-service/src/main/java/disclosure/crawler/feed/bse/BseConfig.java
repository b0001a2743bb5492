package disclosure.crawler.feed.bse;

import disclosure.crawler.feed.FeedConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** The Beijing Stock Exchange's feed. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.bse")
public interface BseConfig extends FeedConfig {

    /** Polled unless told otherwise. */
    @Override
    @WithDefault("true")
    boolean enabled();

    /**
     * Where the exchange is: scheme, host and port. Lists and documents are both asked for here, so
     * this one value points the feed at the exchange, its mirror or a sample exchange.
     */
    @WithDefault("https://www.bse.cn")
    URI baseUrl();
}
