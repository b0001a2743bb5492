package disclosure.crawler.feed.edinet;

import disclosure.crawler.feed.FeedConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** EDINET's feed. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.edinet")
public interface EdinetConfig extends FeedConfig {

    /** Where the API is: scheme, host and port. */
    @WithDefault("https://api.edinet-fsa.go.jp")
    URI baseUrl();

    /** Where documents lie that need no key: scheme, host and port. */
    @WithDefault("https://disclosure2dl.edinet-fsa.go.jp")
    URI documentsUrl();

    /** Key of the API; needed as soon as it is enabled. Free of charge. */
    Optional<String> key();
}
