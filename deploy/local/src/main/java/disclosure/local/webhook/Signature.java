package disclosure.local.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies signatures of the <a
 * href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard
 * Webhooks</a> specification, symmetric scheme {@code v1}.
 */
public final class Signature {

    /** Furthest a webhook's timestamp may lie from the receiver's clock, both ways. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** What came of it. */
    public enum Verdict {
        VALID,
        /** Signed by another secret, or not the signed bytes. */
        FORGED,
        /** Rightly signed, or not, but sent too long ago or in the future. */
        OUT_OF_TIME,
        /** A header is missing or not in its form. */
        MALFORMED
    }

    private final byte[] key;

    /**
     * @param secret {@code whsec_} and base64, as the channel's owner was shown it
     */
    public Signature(String secret) {
        key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
    }

    /**
     * Judges one webhook.
     *
     * @param id header {@code webhook-id}
     * @param timestamp header {@code webhook-timestamp}, seconds since 1970
     * @param signatures header {@code webhook-signature}: several, separated by a space, while a
     *     secret is rotated
     * @param body the bytes as received
     */
    public Verdict verify(
            String id, String timestamp, String signatures, byte[] body, Instant now) {
        Instant sent;
        try {
            sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        } catch (NumberFormatException e) {
            return Verdict.MALFORMED;
        }
        if (id.isEmpty() || signatures.isEmpty()) {
            return Verdict.MALFORMED;
        }
        if (Duration.between(sent, now).abs().compareTo(TOLERANCE) > 0) {
            return Verdict.OUT_OF_TIME;
        }
        byte[] expected = ("v1," + sign(id, timestamp, body)).getBytes(StandardCharsets.US_ASCII);
        for (String given : signatures.split(" ", -1)) {
            if (MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.US_ASCII))) {
                return Verdict.VALID;
            }
        }
        return Verdict.FORGED;
    }

    private String sign(String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
