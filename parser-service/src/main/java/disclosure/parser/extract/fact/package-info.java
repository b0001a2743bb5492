/**
 * What all typed facts share. In comes a filing as a reader of facts sees it; out come records of
 * {@link disclosure.events.Fact}, each value with the place it was read from. Each kind of fact has
 * a folder of its own beside this one; kinds never import each other.
 *
 * <p>A value that is not stated is left out. What may go wrong: a text that states a thing twice
 * and differently; the kind decides which counts and says why.
 */
@NullMarked
package disclosure.parser.extract.fact;

import org.jspecify.annotations.NullMarked;
