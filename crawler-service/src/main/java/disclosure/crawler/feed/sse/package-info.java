/**
 * The Shanghai Stock Exchange. In come its two lists, the new one (bulletins with their
 * attachments, days only) and the old one (single files, listed to the second); out go
 * announcements.
 *
 * <p>What may go wrong: without a Referer of the site every call answers an error with status 200;
 * only {@code beginPage} turns pages; inside a day rows of the new list are sorted by code, so that
 * new ones appear on any page: all of today and later days are read whenever the list counts
 * otherwise than before.
 */
@NullMarked
package disclosure.crawler.feed.sse;

import org.jspecify.annotations.NullMarked;
