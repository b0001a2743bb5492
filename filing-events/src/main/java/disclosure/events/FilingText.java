package disclosure.events;

import java.util.List;

/**
 * The text of a document in reading order, heads and feet of pages removed, paragraphs separated by
 * line feeds. Every {@code offset} of a structured filing counts UTF-16 units of {@code text}.
 *
 * @param text the text
 * @param pageStarts offset at which each page begins, ascending; one entry for formats without
 *     pages
 * @param cut true when the text was cut to stay below {@link Topics#MAX_RECORD_BYTES}
 */
public record FilingText(String text, List<Integer> pageStarts, boolean cut) {}
