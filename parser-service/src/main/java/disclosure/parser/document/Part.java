package disclosure.parser.document;

import org.jspecify.annotations.Nullable;

/**
 * One document of a file that holds several.
 *
 * @param type as the file names it, for example {@code 8-K} or {@code EX-99.1}
 * @param name file name inside; null when not stated
 * @param start offset of its first character in the text
 * @param end offset after its last
 */
public record Part(String type, @Nullable String name, int start, int end) {}
