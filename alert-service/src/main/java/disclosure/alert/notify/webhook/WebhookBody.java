package disclosure.alert.notify.webhook;

import disclosure.alert.notify.DueDelivery;
import disclosure.events.AlertRaised;
import disclosure.events.EventJson;
import java.time.Instant;
import java.util.List;

/**
 * The body of a webhook.
 *
 * @param type always {@code filing.matched}
 * @param timestamp when the alert was raised
 * @param data the alert, with the first attempt stamped into its trace
 */
record WebhookBody(String type, Instant timestamp, AlertRaised data) {

    private static final String TYPE = "filing.matched";

    /**
     * The bytes to sign and send, the same at every attempt. Reasons are left out from the end
     * until they fit into {@code limit}; the first stays.
     */
    static byte[] of(DueDelivery delivery, int limit) {
        AlertRaised alert = delivery.alert();
        int reasons = alert.reasons().size();
        byte[] body = write(delivery, alert.reasons());
        while (body.length >= limit && reasons > 1) {
            reasons = Math.max(1, Math.min(reasons - 1, reasons * limit / body.length));
            body = write(delivery, alert.reasons().subList(0, reasons));
        }
        return body;
    }

    private static byte[] write(DueDelivery delivery, List<AlertRaised.Reason> reasons) {
        AlertRaised alert = delivery.alert();
        return EventJson.write(
                new WebhookBody(
                        TYPE,
                        alert.raisedAt(),
                        new AlertRaised(
                                alert.alertId(),
                                alert.tenant(),
                                alert.subscriptionId(),
                                alert.subscriptionName(),
                                alert.filing(),
                                reasons,
                                alert.raisedAt(),
                                alert.trace().firstAttemptAt(delivery.firstAttemptAt()))));
    }
}
