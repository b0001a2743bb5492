package disclosure.crawler.feed.tdnet;

import disclosure.crawler.feed.FeedConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** TDnet's feed. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.tdnet")
public interface TdnetConfig extends FeedConfig {

    /** Folder of lists and documents. */
    @WithDefault("https://www.release.tdnet.info/inbs/")
    URI baseUrl();

    /** Rows are withdrawn and changed on the day itself, seldom on the next. */
    @Override
    @WithDefault("1")
    int lookBackDays();
}
