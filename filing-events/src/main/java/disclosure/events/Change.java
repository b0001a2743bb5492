package disclosure.events;

/**
 * How a feed shows a known filing differently.
 *
 * @param kind what happened to the filing
 * @param before what the feed showed, in words (post-title, title or document path)
 * @param after what it shows now
 */
public record Change(Kind kind, String before, String after) {

    /** {@code before} where the feed showed a filing without a document. */
    public static final String NO_DOCUMENT = "no document";

    /** What a change means to a reader of the filing. */
    public enum Kind {
        /** The exchange marks it as corrected (更正后). */
        CORRECTED,
        /** The exchange marks it as cancelled (已取消). */
        WITHDRAWN,
        /** The same filing points to another document. */
        DOCUMENT_REPLACED,
        /** Title or another shown field differs. */
        RETITLED
    }
}
