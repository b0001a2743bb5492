package disclosure.events;

import org.jspecify.annotations.Nullable;

/**
 * A heading of the document.
 *
 * @param level 1 for the outermost
 * @param page page on which the heading begins, from 1
 * @param offset where the heading begins in the text
 * @param item item of a form that numbers its items, in the form's own numbering: {@code 2.02}, or
 *     {@code 12} for an 8-K before August 2004; null elsewhere
 * @param text for an item its text from the heading to the next item or the signatures; null
 *     elsewhere
 */
public record Section(
        String heading,
        int level,
        int page,
        int offset,
        @Nullable String item,
        @Nullable String text) {

    /** A heading that is no item. */
    public Section(String heading, int level, int page, int offset) {
        this(heading, level, page, offset, null, null);
    }
}
