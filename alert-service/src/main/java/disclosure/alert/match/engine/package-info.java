/**
 * Which of a million rules a filing matches. In come rules, as criteria that must all hold, and
 * filings at one stage; out come the ids of the rules that hold whatever text may still come,
 * exactly those of the oracle ({@link disclosure.alert.match.engine.Criterion#truth}). Plain Java
 * on the language of keywords. What may go wrong: a rule that cannot be evaluated is a bug and
 * comes back by its id; the others match as if it were not there.
 *
 * <h2>A match</h2>
 *
 * <ol>
 *   <li><b>Scan.</b> Each term of each rule is filed under two neighbouring characters of it, the
 *       pair that the fewest filings hold ({@code Grams}). One pass over the folded text hashes
 *       each pair of neighbours, asks a bit whether any term is filed there, and compares the five
 *       nearest characters of the few that are, which lie beside their numbers ({@code Witnesses}).
 *       This gives the terms that stand in the filing, and in which fields ({@code Found}).
 *   <li><b>Follow.</b> Each rule is filed under its <i>anchors</i>: terms of which one must be
 *       there for the rule to match, and the rarest such ({@code Anchors}, {@code Entries}). A rule
 *       that names tickers is filed under each pair of ticker and anchor; one without words under
 *       its tickers, or under a condition, of which equal ones are asked once and only where the
 *       filing states something of their kind ({@code Conditions}). A list of companies is one
 *       value of the filing, whatever is on it. Only entries under what was found are followed
 *       ({@code Following}): the first two of each term in one table, for most have no more, then
 *       lists ({@code TermEntries}). An entry names one more term that must be there, or must not,
 *       or two of which one will do, and one value, which settles most ({@code Guards}).
 *   <li><b>Settle.</b> What came up is looked at once ({@code Candidates}). A rule is a short row
 *       of integers ({@code Program}), evaluated three-valued: a term that is not there yet may
 *       come with the text. Most rules are one term or two, and their entry alone settles them.
 * </ol>
 *
 * <p>With many rules the cost is waiting for memory: a pair, a list, a program is each somewhere
 * else. So each step works through a block, in loops that ask for one place after the other and
 * decide nothing, and the next loop finds near what the last one asked for. What is measured, and
 * on which machine, stands in {@code docs/matching.md}.
 *
 * <h2>Changes</h2>
 *
 * <p>Adding a rule appends to lists and costs some microseconds; removing one clears a bit. One
 * change follows the other. A match reads what was there when it began: rules are numbered in the
 * order in which they came, younger numbers are passed over, and a rule that was removed since
 * still counts ({@code Graves}). So neither ever waits for the other. Removed rules take room until
 * {@code tidy} files all rules anew, beside the old index, by the frequencies learned from the
 * filings meanwhile ({@code Frequencies}), and so that what comes up together lies side by side
 * ({@code Arrangement}).
 *
 * <h2>Room</h2>
 *
 * <p>No objects but one array for each program and each list: some 200 bytes a rule, and for each
 * thread that matches one bit a rule, one byte a term and what the filing at hand needs.
 */
@NullMarked
package disclosure.alert.match.engine;

import org.jspecify.annotations.NullMarked;
