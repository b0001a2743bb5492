package disclosure.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How reading the documents of a filing ended.
 *
 * @param status outcome; PARTIAL as soon as something was read of one document and not all of
 *     another
 * @param reason in words why it is not COMPLETE; null when it is
 * @param parserVersion version of the parser that read it
 * @param missing documents of the filing that could not be had, each with the reason; empty for
 *     most filings, and in messages of before there was this list
 */
public record Parse(
        Status status, @Nullable String reason, String parserVersion, List<String> missing) {

    public Parse {
        missing = missing == null ? List.of() : List.copyOf(missing);
    }

    /** Nothing is missing beside what {@code reason} says. */
    public Parse(Status status, @Nullable String reason, String parserVersion) {
        this(status, reason, parserVersion, List.of());
    }

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
