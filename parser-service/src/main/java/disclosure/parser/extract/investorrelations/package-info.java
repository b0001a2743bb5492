/**
 * An investor-relations record in, everything its form states out. The forms of the Beijing and
 * Shenzhen exchanges are understood, numbered sections or table rows; a field that is not there is
 * null or empty, and what was inferred is marked.
 */
@NullMarked
package disclosure.parser.extract.investorrelations;

import org.jspecify.annotations.NullMarked;
