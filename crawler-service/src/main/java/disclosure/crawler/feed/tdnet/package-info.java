/**
 * TDnet, where companies listed in Japan disclose in time. In come list pages; out go
 * announcements.
 *
 * <p>What may go wrong: the page after the last one is a 404; a withdrawn row has no link; the date
 * inside a file's name is when it was handed in, not when it was shown.
 */
@NullMarked
package disclosure.crawler.feed.tdnet;

import org.jspecify.annotations.NullMarked;
