/**
 * Word files (.docx, .doc) in, what a reader sees out: the body becomes a page of HTML, with its
 * tables, headings, list numbers and boxes, and is read as one, so that both formats are understood
 * alike.
 *
 * <p>An archive may unpack to any size: what passes the limit is TOO_LARGE, other office files are
 * UNSUPPORTED, and entities are never expanded. Heads, feet, notes and deleted words are left out.
 */
@NullMarked
package disclosure.parser.document.word;

import org.jspecify.annotations.NullMarked;
