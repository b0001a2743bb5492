/**
 * Which companies have been heard of. In comes the ticker of each filing that arrives; out go
 * warnings of tickers, in rules and on watchlists, of which none has come by.
 *
 * <p>What may go wrong: tomorrow's company is unknown today, so this warns and never refuses.
 */
@NullMarked
package disclosure.alert.ticker;

import org.jspecify.annotations.NullMarked;
