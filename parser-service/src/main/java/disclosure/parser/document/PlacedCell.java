package disclosure.parser.document;

/**
 * A cell of a table and where it stands.
 *
 * @param words as in the text
 * @param start offset in the text; -1 for an empty cell
 */
public record PlacedCell(String words, int start) {

    /** Offset after its last character. */
    public int end() {
        return start + words.length();
    }

    /** Whether nothing is printed in it. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
