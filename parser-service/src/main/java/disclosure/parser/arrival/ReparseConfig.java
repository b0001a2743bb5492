package disclosure.parser.arrival;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Reading stored documents anew, beside the news. */
@ConfigMapping(prefix = "disclosure.parser.reparse")
public interface ReparseConfig {

    /** How often orders are looked for, and news are waited for to rest. */
    @WithDefault("PT1S")
    Duration every();

    /** No news must have been handled for this long before the next document is read anew. */
    @WithDefault("PT0.2S")
    Duration rest();
}
