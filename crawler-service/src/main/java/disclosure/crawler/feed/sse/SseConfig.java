package disclosure.crawler.feed.sse;

import disclosure.crawler.feed.FeedConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** The Shanghai Stock Exchange's feeds. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.sse")
public interface SseConfig extends FeedConfig {

    /** Where the lists are: scheme, host and port. */
    @WithDefault("https://query.sse.com.cn")
    URI baseUrl();

    /** Where the documents are. */
    @WithDefault("https://static.sse.com.cn")
    URI documentsUrl();

    /** Sent as Referer; without a page of the exchange every call is an error. */
    @WithDefault("https://www.sse.com.cn/disclosure/listedinfo/announcement/")
    String referer();

    /** Whether the older list is polled too, which states the second a file was listed. */
    @WithDefault("false")
    boolean oldList();
}
