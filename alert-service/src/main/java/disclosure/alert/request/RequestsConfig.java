package disclosure.alert.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What holds of requests of every kind. */
@ConfigMapping(prefix = "disclosure.requests")
public interface RequestsConfig {

    /**
     * How long a repeated {@code Idempotency-Key} is answered with what was made the first time.
     */
    @WithDefault("24h")
    Duration keysKeptFor();
}
