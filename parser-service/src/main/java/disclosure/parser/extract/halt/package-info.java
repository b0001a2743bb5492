/**
 * Facts about halted and resumed trading.
 *
 * <p>In comes a filing; out comes a fact or none, each value with its place. What may go wrong: a
 * limit that a later one has taken the place of, and a return to trading that is told not to come.
 */
@NullMarked
package disclosure.parser.extract.halt;

import org.jspecify.annotations.NullMarked;
