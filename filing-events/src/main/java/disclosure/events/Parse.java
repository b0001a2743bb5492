package disclosure.events;

import org.jspecify.annotations.Nullable;

/**
 * How reading a document ended.
 *
 * @param status outcome
 * @param reason in words why it is not COMPLETE; null when it is
 * @param parserVersion version of the parser that read it
 */
public record Parse(Status status, @Nullable String reason, String parserVersion) {

    /** Outcome of reading a document. */
    public enum Status {
        /** Everything was read. */
        COMPLETE,
        /** Part was read: a limit was reached or some pages are damaged. */
        PARTIAL,
        /** Opens, but holds no text (scanned images). */
        NO_TEXT,
        /** Needs a password. */
        ENCRYPTED,
        /** Damaged, or not what its bytes claim. */
        BROKEN,
        /** Over the size that is fetched or read. */
        TOO_LARGE,
        /** A format that is not read. */
        UNSUPPORTED
    }
}
