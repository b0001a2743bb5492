package disclosure.crawler.filing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The stable id of a filing: {@code [a-z0-9-]}, the source first. */
final class FilingId {

    private static final int LONGEST = 160;

    private FilingId() {}

    /**
     * The id of a filing of a source.
     *
     * @param sourceId the source's own id, or the path of its document where it has none
     */
    static String of(String source, String sourceId) {
        String safe =
                sourceId.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return source + "-" + (safe.length() <= LONGEST ? safe : shortened(safe, sourceId));
    }

    /** Some sources use whole addresses as ids. */
    private static String shortened(String safe, String sourceId) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(sourceId.getBytes(StandardCharsets.UTF_8));
            return safe.substring(0, LONGEST - 17) + "-" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
