/**
 * Feeds in the common formats, RSS 2.0, Atom and JSON Feed, of any exchange or company. In come
 * their documents; out go announcements.
 *
 * <p>What may go wrong: ids that are missing or not unique; dates in no known form or without zone;
 * documents that declare entities, which are not expanded.
 */
@NullMarked
package disclosure.crawler.feed.rss;

import org.jspecify.annotations.NullMarked;
