package disclosure.crawler.filing;

import java.util.Locale;

/** The stable id of a filing: {@code [a-z0-9-]}, the source first. */
final class FilingId {

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
        return source + "-" + safe;
    }
}
