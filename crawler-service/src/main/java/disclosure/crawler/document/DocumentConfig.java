package disclosure.crawler.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Downloading and keeping documents. */
@ConfigMapping(prefix = "disclosure.crawler.documents")
public interface DocumentConfig {

    /** Where documents are kept; made when it is not there. Replicas must share it. */
    @WithDefault(".local/documents")
    Path directory();

    /** Largest document that is fetched, in bytes; a larger one is refused as TOO_LARGE. */
    @WithDefault("67108864")
    long limit();

    /**
     * Waits before the second, third … attempt. After the last one the document is refused.
     * Exchanges list a filing seconds to hours before its file is there.
     */
    @WithDefault("PT5S,PT20S,PT1M,PT5M,PT15M,PT1H,PT3H,PT6H")
    List<Duration> retries();

    /**
     * How long downloads of a feed rest when its host shows a challenge page or answers 429 or 503
     * without saying for how long.
     */
    @WithDefault("PT15M")
    Duration pause();
}
