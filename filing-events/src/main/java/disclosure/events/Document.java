package disclosure.events;

import org.jspecify.annotations.Nullable;

/**
 * The bytes behind a filing, addressed by their hash at {@code GET /api/documents/{sha256}}.
 *
 * @param sha256 64 lower-case hex digits
 * @param mediaType from the magic bytes, not from the server's header
 * @param bytes size
 * @param pages number of pages; null until read, or where the format has none
 * @param firstPage page of the filing's text on which it begins, from 1: the documents of a filing
 *     are read into one text, whose pages run on; null until read, and where nothing was read
 * @param name what the announcement calls it, beside the main document; null for that one
 */
public record Document(
        String sha256,
        String mediaType,
        long bytes,
        @Nullable Integer pages,
        @Nullable Integer firstPage,
        @Nullable String name) {

    /** A main document, or the only one, before it is read. */
    public Document(String sha256, String mediaType, long bytes, @Nullable Integer pages) {
        this(sha256, mediaType, bytes, pages, null, null);
    }
}
