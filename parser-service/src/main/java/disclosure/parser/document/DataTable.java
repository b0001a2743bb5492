package disclosure.parser.document;

import java.util.List;

/**
 * A table of data as printed, with its place in the text.
 *
 * @param rows all rows, the header's too; every row has as many cells
 * @param start offset of its first row
 * @param end offset after its last row
 * @param page page on which it begins
 */
public record DataTable(List<List<String>> rows, int start, int end, int page) {}
