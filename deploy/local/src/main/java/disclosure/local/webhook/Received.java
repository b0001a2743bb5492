package disclosure.local.webhook;

import disclosure.events.AlertRaised;
import java.time.Instant;

/**
 * One webhook that was verified and not seen before.
 *
 * @param path path it was posted to
 * @param id its {@code webhook-id}
 * @param type what its body says it is
 * @param body as received
 */
public record Received(
        String path, String id, String type, AlertRaised alert, String body, Instant receivedAt) {}
