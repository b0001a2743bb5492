/**
 * Facts about contracts and won bids.
 *
 * <p>In comes a filing; out comes a fact or none, each value with its place. What may go wrong:
 * estimates, advances and parts beside the sum; names that are no organisation by their form are
 * left out.
 */
@NullMarked
package disclosure.parser.extract.contract;

import org.jspecify.annotations.NullMarked;
