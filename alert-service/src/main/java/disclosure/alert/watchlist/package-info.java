/**
 * Named lists of tickers that all rules of a tenant may use. In come requests over REST, as JSON or
 * CSV; out go the lists, and to the rules the tickers on them.
 *
 * <p>A change of a list is told to {@link disclosure.alert.watchlist.WatchlistUsers} in its own
 * transaction, so that it holds for each rule which uses it once the request is answered. What may
 * go wrong: input that is refused with all its errors (400), a name that is taken or a list that is
 * in use (409), a change made meanwhile by somebody else (412).
 */
@NullMarked
package disclosure.alert.watchlist;

import org.jspecify.annotations.NullMarked;
