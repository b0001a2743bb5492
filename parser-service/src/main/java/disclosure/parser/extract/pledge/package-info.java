/**
 * Pledges of shares. In comes a filing about pledging, releasing or extending; out comes one {@code
 * share-pledge} for each pledge that it tells of, earlier ones included: who pledged how many
 * shares to whom, from when to when, when they were released, and what the holder has and has
 * pledged in all.
 *
 * <p>What may go wrong: a release and the pledge that it ends are told in two sentences and are one
 * record; totals, parts and the company's capital stand beside the numbers of the event.
 */
@NullMarked
package disclosure.parser.extract.pledge;

import org.jspecify.annotations.NullMarked;
