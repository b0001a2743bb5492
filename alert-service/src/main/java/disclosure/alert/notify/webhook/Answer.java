package disclosure.alert.notify.webhook;

import disclosure.alert.notify.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver answered.
 *
 * @param retryAfter the header as received
 * @param excerpt beginning of the body
 */
record Answer(int status, @Nullable String retryAfter, String excerpt) {

    private static final int EXCERPT = 200;

    /** What Standard Webhooks makes of it. */
    Outcome outcome(Instant now) {
        if (status >= 200 && status < 300) {
            return new Outcome.Delivered(status);
        }
        if (status >= 300 && status < 400) {
            return new Outcome.RetryLater(
                    status,
                    null,
                    "the receiver answered "
                            + status
                            + ", a redirect; redirects are not followed: put the final address"
                            + " into the channel");
        }
        return switch (status) {
            case 410 ->
                    new Outcome.GaveUp(
                            status, true, "the receiver answered 410: it wants no more messages");
            case 429, 502, 503, 504 ->
                    new Outcome.RetryLater(status, RetryAfter.at(retryAfter, now), words());
            default -> new Outcome.RetryLater(status, null, words());
        };
    }

    private String words() {
        String text = excerpt.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String head = "the receiver answered " + status;
        if (text.isEmpty()) {
            return head;
        }
        int end = Math.min(text.length(), EXCERPT);
        return head
                + ": "
                + text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, end)));
    }
}
