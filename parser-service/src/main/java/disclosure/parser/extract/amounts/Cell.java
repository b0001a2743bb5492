package disclosure.parser.extract.amounts;

/**
 * A cell of a table and where it stands.
 *
 * @param words as printed
 * @param start offset in the text; -1 for an empty cell
 */
record Cell(String words, int start) {

    int end() {
        return start + words.length();
    }
}
