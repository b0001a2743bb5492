/**
 * Shares that a court or another authority freezes. In comes a filing about freezing; out comes one
 * {@code share-freeze} for each freeze: whose shares, how many, by which court, from when to when,
 * whether it only waits behind an earlier one (轮候), and what the holder has in all.
 *
 * <p>What may go wrong: several courts freeze the same shares, each freeze being its own; totals
 * stand beside the numbers of the event; a release names the freeze that it ends.
 */
@NullMarked
package disclosure.parser.extract.freeze;

import org.jspecify.annotations.NullMarked;
