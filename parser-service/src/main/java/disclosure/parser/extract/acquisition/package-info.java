/**
 * Facts about companies and assets that are bought.
 *
 * <p>In comes a filing; out comes a fact or none, each value with its place. What may go wrong:
 * values of appraisals and balances beside the price; shares held before beside those bought.
 */
@NullMarked
package disclosure.parser.extract.acquisition;

import org.jspecify.annotations.NullMarked;
