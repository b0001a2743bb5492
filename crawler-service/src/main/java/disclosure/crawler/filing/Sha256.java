package disclosure.crawler.filing;

import disclosure.crawler.feed.Announcement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of a text's UTF-8 bytes. */
final class Sha256 {

    private Sha256() {}

    static byte[] of(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What an announcement's own text is kept as; null where it has a document or no text. */
    static @Nullable String ofText(Announcement seen) {
        String text = seen.text();
        return text == null || !seen.documents().isEmpty()
                ? null
                : HexFormat.of().formatHex(of(text));
    }
}
