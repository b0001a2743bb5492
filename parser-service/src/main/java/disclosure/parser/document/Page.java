package disclosure.parser.document;

import java.util.List;

/**
 * One page as printed. Formats without pages are one page.
 *
 * @param number from 1
 */
public record Page(int number, List<Line> lines) {}
