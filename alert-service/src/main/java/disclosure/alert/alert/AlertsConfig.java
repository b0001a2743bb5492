package disclosure.alert.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How alerts reach their topic. */
@ConfigMapping(prefix = "disclosure.alerts.relay")
public interface AlertsConfig {

    /** False leaves the topic to other replicas. */
    @WithDefault("true")
    boolean enabled();

    /** How often untold alerts are looked for when no new one wakes the relay. */
    @WithDefault("1s")
    Duration poll();

    /**
     * How long a new alert waits for others to be told with, so that a stream of filings does not
     * cost a transaction each.
     */
    @WithDefault("50ms")
    Duration gather();

    /** Most alerts told in one go, all in one transaction. */
    @WithDefault("500")
    int batch();

    /** How long one go waits for the broker; what is not acknowledged by then is told again. */
    @WithDefault("15s")
    Duration patience();
}
