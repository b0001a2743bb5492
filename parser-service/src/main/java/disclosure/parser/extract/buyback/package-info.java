/**
 * Purchases of own shares. In comes a filing about a buy-back; out comes one {@code buyback} with
 * what was bought until when, at which prices and for how much, beside what was planned. Restricted
 * shares that are taken back at a fixed price have that price as the highest and the lowest.
 *
 * <p>What may go wrong: plan, ceiling and progress stand side by side in the same units; the day's
 * purchase stands before the sum of all.
 */
@NullMarked
package disclosure.parser.extract.buyback;

import org.jspecify.annotations.NullMarked;
