/**
 * Facts about plans that give shares or options to employees, and about what comes of them.
 *
 * <p>In comes a filing; out comes a fact or none, each value with its place. What may go wrong:
 * numbers of the whole plan beside those of one grant; prices before an adjustment.
 */
@NullMarked
package disclosure.parser.extract.incentive;

import org.jspecify.annotations.NullMarked;
