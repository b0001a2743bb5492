/**
 * Facts about forecast earnings, a fact for each metric and period.
 *
 * <p>In comes a filing; out comes a fact or none, each value with its place. What may go wrong: a
 * change on the quarter before that stands beside the one on the year.
 */
@NullMarked
package disclosure.parser.extract.forecast;

import org.jspecify.annotations.NullMarked;
