package disclosure.parser.document;

/**
 * A paragraph-sized piece of the text.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last
 * @param page page on which it begins
 */
public record Block(Kind kind, int start, int end, int page) {

    /** What a reader sees it as. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** Options with boxes to tick. */
        CHOICES,
        /** Leads to another place of the document: an entry of a table of contents. */
        LINK,
        /** One row of a data table. */
        ROW
    }
}
