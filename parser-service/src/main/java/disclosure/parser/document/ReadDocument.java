package disclosure.parser.document;

import disclosure.events.Parse;
import org.jspecify.annotations.Nullable;

/**
 * How reading ended, and what was read.
 *
 * @param reason in words, for an analyst; null when COMPLETE
 * @param pages number of pages; null where the format has none or the file did not open
 */
public record ReadDocument(
        Parse.Status status,
        @Nullable String reason,
        MediaType type,
        @Nullable Integer pages,
        DocumentText text) {

    static ReadDocument failed(Parse.Status status, String reason, MediaType type) {
        return new ReadDocument(status, reason, type, null, DocumentText.NONE);
    }
}
