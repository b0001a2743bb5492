package disclosure.crawler.filing;

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
        String safe = safe(sourceId);
        return safe.isEmpty() || safe.length() > LONGEST
                ? distinct(source, sourceId)
                : source + "-" + safe;
    }

    /**
     * Another id for a filing whose own lost the characters by which the source tells it from a
     * filing that is known. Some sources use whole addresses as ids, or words in their own script.
     */
    static String distinct(String source, String sourceId) {
        String safe = safe(sourceId);
        String start = safe.substring(0, Math.min(safe.length(), LONGEST - 17));
        String hash = HexFormat.of().formatHex(Sha256.of(sourceId), 0, 8);
        return source + "-" + (start.isEmpty() ? hash : start + "-" + hash);
    }

    private static String safe(String sourceId) {
        return sourceId.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
