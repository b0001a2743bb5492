package disclosure.alert.arrival;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a filing is tried again while the database is away. */
@ConfigMapping(prefix = "disclosure.arrival")
public interface ArrivalConfig {

    /** Wait after the first failure; doubled with each further one. */
    @WithDefault("100ms")
    Duration firstWait();

    /** Longest wait between two tries. */
    @WithDefault("5s")
    Duration longestWait();
}
