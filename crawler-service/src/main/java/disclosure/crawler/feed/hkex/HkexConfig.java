package disclosure.crawler.feed.hkex;

import disclosure.crawler.feed.FeedConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;

/** The Hong Kong exchanges' feed. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.hkex")
public interface HkexConfig extends FeedConfig {

    /** Where lists and documents are: scheme, host and port. */
    @WithDefault("https://www1.hkexnews.hk")
    URI baseUrl();

    /** Language of the lists: {@code e} English, {@code c} Chinese. Ids are the same in both. */
    @WithDefault("e")
    String language();

    /** Markets to poll, one feed each: {@code sehk} the main board, {@code gem}. */
    @WithDefault("sehk,gem")
    List<String> markets();
}
