package disclosure.crawler.arrival;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a structured filing is tried again while the database is away. */
@ConfigMapping(prefix = "disclosure.crawler.arrival")
public interface ArrivalConfig {

    /** Wait after the first failure; doubled with each further one. */
    @WithDefault("PT0.1S")
    Duration firstWait();

    /** Longest wait between two tries. */
    @WithDefault("PT5S")
    Duration longestWait();
}
