/**
 * The news service of the Nordic exchanges: one query, JSON or JSONP, times with their offset, and
 * the pages of the messages on a host of their own.
 */
@NullMarked
package disclosure.exchange.nordic;

import org.jspecify.annotations.NullMarked;
