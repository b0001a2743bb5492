/**
 * Shareholders who buy or sell. In comes a filing about an increase or a reduction; out comes one
 * {@code share-increase} or {@code share-reduction} for each trade that was made: who, how many
 * shares, from when to when, at which average price, and what is held after it; and, of a filing
 * that announces a plan, one for each that is planned.
 *
 * <p>What may go wrong: plans and ceilings stand beside what was done; the sum of several trades
 * stands beside its parts; holdings before, after and now look alike.
 */
@NullMarked
package disclosure.parser.extract.trade;

import org.jspecify.annotations.NullMarked;
