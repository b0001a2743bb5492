package disclosure.parser.extract.investorrelations;

/**
 * A paragraph of the record's content.
 *
 * @param start offset in the text
 * @param end offset behind it
 */
record Piece(String words, int start, int end) {}
