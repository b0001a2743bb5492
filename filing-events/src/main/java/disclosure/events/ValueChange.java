package disclosure.events;

import org.jspecify.annotations.Nullable;

/**
 * A value that changed from one text to another.
 *
 * @param what the words before the value, which say what it is; null where there are none
 * @param from what stood there
 * @param to what stands there now
 * @param by how it is known
 * @param page page of {@code to} in this filing, from 1
 * @param offset where {@code to} stands in this filing's text
 * @param fromPage page of {@code from}: in this filing where it is STATED, in the earlier one where
 *     it is COMPARED
 * @param fromOffset where {@code from} stands in that text
 */
public record ValueChange(
        @Nullable String what,
        String from,
        String to,
        By by,
        int page,
        int offset,
        int fromPage,
        int fromOffset) {

    /** How a change is known. */
    public enum By {
        /** The filing prints both values. */
        STATED,
        /** The two texts were compared. */
        COMPARED
    }
}
