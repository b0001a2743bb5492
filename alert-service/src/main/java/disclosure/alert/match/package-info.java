/**
 * Decides whether a rule fires on a filing, and says why. The engine finds the rules that do; what
 * lies here judges each of them once more, by the plain reading, to quote the words. In come rules
 * and a structured filing with its text; out go a three-valued verdict and reasons that quote the
 * filing. Plain Java: no framework, no database, no clock.
 *
 * <p>At the headline a rule fires only when no text still to come could make it false. What may go
 * wrong: an expression that cannot be evaluated is a bug, comes back as {@link
 * disclosure.alert.match.Verdict.Failed} and never stops the other rules.
 */
@NullMarked
package disclosure.alert.match;

import org.jspecify.annotations.NullMarked;
