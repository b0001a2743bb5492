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
        String safe =
                sourceId.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return source + "-" + (safe.length() <= LONGEST ? safe : shortened(safe, sourceId));
    }

    /** Some sources use whole addresses as ids. */
    private static String shortened(String safe, String sourceId) {
        return safe.substring(0, LONGEST - 17)
                + "-"
                + HexFormat.of().formatHex(Sha256.of(sourceId), 0, 8);
    }
}
