package disclosure.parser.extract.fact;

/**
 * A part of a text that stands for itself.
 *
 * @param start index of its first character in the words of a {@link FactText}
 * @param end index after its last
 * @param row whether it is a row of a table
 */
public record Sentence(int start, int end, boolean row) {}
