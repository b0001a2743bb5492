package disclosure.crawler.feed.szse;

import disclosure.crawler.feed.FeedConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** The Shenzhen Stock Exchange's feed. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.szse")
public interface SzseConfig extends FeedConfig {

    /** Where the list is: scheme, host and port. */
    @WithDefault("https://www.szse.cn")
    URI baseUrl();

    /** Where the documents are; their paths are appended. */
    @WithDefault("https://disc.static.szse.cn/download")
    URI documentsUrl();
}
