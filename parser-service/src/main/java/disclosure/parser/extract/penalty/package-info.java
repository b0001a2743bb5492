/**
 * Facts about penalties and measures of authorities.
 *
 * <p>In comes a filing; out comes a fact or none, each value with its place. What may go wrong:
 * fines of several parties; an amount is only given where one is named.
 */
@NullMarked
package disclosure.parser.extract.penalty;

import org.jspecify.annotations.NullMarked;
