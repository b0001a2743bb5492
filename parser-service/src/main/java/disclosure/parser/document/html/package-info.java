/**
 * HTML bytes in, lines out: one per paragraph and one per table row, without what a reader of the page does not see. Jsoup repairs any markup, so nothing goes wrong here except size.
 */
@NullMarked
package disclosure.parser.document.html;

import org.jspecify.annotations.NullMarked;
