/**
 * Facts about guarantees given for somebody's debts.
 *
 * <p>In comes a filing; out comes a fact or none, each value with its place. What may go wrong: the
 * limit of a year and what is guaranteed in all, which stand beside what is guaranteed now.
 */
@NullMarked
package disclosure.parser.extract.guarantee;

import org.jspecify.annotations.NullMarked;
