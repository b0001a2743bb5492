/**
 * EDINET, where statutory filings of Japan are made. In comes the list of a day; out go
 * announcements.
 *
 * <p>What may go wrong: errors come with status 200; the list may name filings whose documents
 * cannot be fetched; withdrawn filings lose all their fields.
 */
@NullMarked
package disclosure.crawler.feed.edinet;

import org.jspecify.annotations.NullMarked;
