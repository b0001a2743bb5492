/**
 * Nasdaq's exchanges in the Nordic and Baltic countries. In come answers of the news query; out go
 * announcements.
 *
 * <p>What may go wrong: one disclosure comes once for each language asked for; no security codes.
 */
@NullMarked
package disclosure.crawler.feed.nordic;

import org.jspecify.annotations.NullMarked;
