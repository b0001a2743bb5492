package disclosure.alert.notify;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Receivers on this machine, and everything quick enough to wait for. */
public final class NotifyProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "disclosure.notify.webhook.allow-http", "true",
                "disclosure.notify.webhook.allow-loopback", "true",
                "disclosure.notify.webhook.total-timeout", "3m",
                "disclosure.notify.worker.sweep", "50ms",
                "disclosure.notify.worker.per-channel", "2",
                "disclosure.notify.retry.schedule", "0.1s,".repeat(1_000) + "1h",
                "disclosure.notify.stream.poll", "100ms",
                "disclosure.notify.stream.ping", "300ms");
    }
}
