package disclosure.crawler.feed.dart;

import disclosure.crawler.feed.FeedConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** DART's feed of the day, which needs no key and knows the minute. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.dartrss")
public interface DartRssConfig extends FeedConfig {

    /** Where the site is: scheme, host and port. */
    @WithDefault("https://dart.fss.or.kr")
    URI baseUrl();
}
