package disclosure.crawler.feed.dart;

import disclosure.crawler.feed.FeedConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** DART's feeds. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.dart")
public interface DartConfig extends FeedConfig {

    /** Where OpenDART is: scheme, host and port. */
    @WithDefault("https://opendart.fss.or.kr")
    URI baseUrl();

    /** Where filings are shown: scheme, host and port. */
    @WithDefault("https://dart.fss.or.kr")
    URI siteUrl();

    /** Key of OpenDART, 40 characters; needed as soon as it is enabled. Free of charge. */
    Optional<String> key();

    /** Reaches back over fewer days than others: the list knows no time and is read as a whole. */
    @Override
    @WithDefault("3")
    int lookBackDays();
}
