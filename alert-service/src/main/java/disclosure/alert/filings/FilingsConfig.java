package disclosure.alert.filings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where filings are asked for, to explain and to preview rules. */
@ConfigMapping(prefix = "disclosure.filings")
public interface FilingsConfig {

    /** The parser-service, inside of the network. */
    @WithDefault("http://localhost:8082")
    URI baseUrl();

    /** How long its answer may take to begin. */
    @WithDefault("10s")
    Duration timeout();
}
