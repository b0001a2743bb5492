/**
 * A document's text in, its dates out: each day or interval with what happens on it where the words
 * around say so, in digits, Chinese numerals or English. A year that is not printed is that of the
 * nearest date before and marked as inferred; a day the calendar does not have is no date.
 */
@NullMarked
package disclosure.parser.extract.dates;

import org.jspecify.annotations.NullMarked;
