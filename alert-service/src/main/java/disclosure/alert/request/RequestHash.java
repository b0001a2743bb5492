package disclosure.alert.request;

import disclosure.events.EventJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two requests say the same. */
final class RequestHash {

    private RequestHash() {}

    /** SHA-256 of its JSON, in hexadecimal digits. */
    static String of(Record request) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(EventJson.write(request));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
