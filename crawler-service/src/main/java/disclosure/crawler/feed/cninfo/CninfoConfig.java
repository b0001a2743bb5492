package disclosure.crawler.feed.cninfo;

import disclosure.crawler.feed.FeedConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;

/** CNINFO's feeds. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.cninfo")
public interface CninfoConfig extends FeedConfig {

    /**
     * Lists to poll, one feed each: {@code szse} is all of the mainland's exchanges (so is {@code
     * sse}), {@code third} the quotation system, {@code hke} Hong Kong.
     */
    @WithDefault("szse")
    List<String> columns();

    /** Where the lists are: scheme, host and port. */
    @WithDefault("https://www.cninfo.com.cn")
    URI baseUrl();

    /** Where the documents are. */
    @WithDefault("https://static.cninfo.com.cn/")
    URI documentsUrl();
}
