package disclosure.alert.alert;

import com.fasterxml.jackson.annotation.JsonRawValue;
import disclosure.events.AlertRaised;
import disclosure.events.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Writes alerts as JSON, to the character as {@link EventJson} does. What alerts of one filing have
 * in common is spelled once, which is most of an alert.
 */
final class Spelling {

    /** An AlertRaised, key by key in its order. */
    private record Spelled(
            String alertId,
            String tenant,
            String subscriptionId,
            String subscriptionName,
            @JsonRawValue String filing,
            List<AlertRaised.Reason> reasons,
            Instant raisedAt,
            @JsonRawValue String trace) {}

    /** By identity: equality would compare what is to be spared. */
    private final IdentityHashMap<Object, String> common = new IdentityHashMap<>();

    String of(AlertRaised alert) {
        return json(
                new Spelled(
                        alert.alertId(),
                        alert.tenant(),
                        alert.subscriptionId(),
                        alert.subscriptionName(),
                        once(alert.filing()),
                        alert.reasons(),
                        alert.raisedAt(),
                        once(alert.trace())));
    }

    private String once(Object part) {
        return common.computeIfAbsent(part, Spelling::json);
    }

    private static String json(Object value) {
        return new String(EventJson.write(value), StandardCharsets.UTF_8);
    }
}
