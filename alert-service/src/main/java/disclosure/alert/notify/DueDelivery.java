package disclosure.alert.notify;

import disclosure.events.AlertRaised;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A delivery taken for one attempt.
 *
 * @param attempt from 1
 * @param firstAttemptAt when the first attempt was taken
 * @param secrets that sign, newest first; never empty
 */
public record DueDelivery(
        UUID id,
        UUID alertId,
        UUID channelId,
        String type,
        String url,
        List<String> secrets,
        int attempt,
        Instant firstAttemptAt,
        AlertRaised alert) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "delivery " + id + " of alert " + alertId + ", attempt " + attempt;
    }
}
