package disclosure.alert.notify.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The live stream of alerts. */
@ConfigMapping(prefix = "disclosure.notify.stream")
public interface StreamConfig {

    /** How often alerts kept by other replicas are looked for. */
    @WithDefault("1s")
    Duration poll();

    /** Longest silence before a comment keeps the connection open through proxies. */
    @WithDefault("15s")
    Duration ping();

    /** A reader that accepts nothing for so long is disconnected; it resumes by its last id. */
    @WithDefault("10s")
    Duration slowest();

    /** Alerts read at a time. */
    @WithDefault("100")
    int batch();

    /** What a client waits before it connects again (SSE {@code retry}). */
    @WithDefault("1s")
    Duration reconnect();
}
