/**
 * What drives the rest: one watch per feed, which holds the feed's lease, asks for pages on its own
 * clock, has them registered and told, and downloads documents beside it. In come feeds and
 * configuration; out go rows, events, metrics, health and {@code GET /api/sources}.
 *
 * <p>A fault of an exchange slows its own feed down and is shown in words; a lost lease throws the
 * page in hand away, because another replica has it; database and broker may be away at any time.
 */
@NullMarked
package disclosure.crawler.poll;

import org.jspecify.annotations.NullMarked;
