/**
 * Facts about money that a company lends to others.
 *
 * <p>In comes a filing; out comes a fact or none, each value with its place. What may go wrong:
 * what is lent in all, beside what is lent now.
 */
@NullMarked
package disclosure.parser.extract.assistance;

import org.jspecify.annotations.NullMarked;
