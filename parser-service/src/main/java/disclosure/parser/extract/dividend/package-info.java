/**
 * Facts about distributions to shareholders: proposed, and carried out.
 *
 * <p>In comes a filing; out comes a fact or none, each value with its place. What may go wrong:
 * several rates in one text, of which the part about what is carried out counts.
 */
@NullMarked
package disclosure.parser.extract.dividend;

import org.jspecify.annotations.NullMarked;
