/**
 * Newsrooms of companies: the same filings as RSS 2.0, Atom and JSON Feed, for one company or for
 * all, with entity tags, dates of change and 304 for whoever has them.
 */
@NullMarked
package disclosure.exchange.rss;

import org.jspecify.annotations.NullMarked;
