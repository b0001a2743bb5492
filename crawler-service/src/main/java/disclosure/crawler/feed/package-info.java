/**
 * What an exchange announces, whatever its protocol. In comes a page number or a search, out goes a
 * {@link disclosure.crawler.feed.FeedAnswer}: a page of announcements, or a fault with words for an
 * operator. One folder below per exchange, with readers of its answers and feeds that ask it; they
 * never import one another.
 *
 * <p>An exchange answers nearly every mistake with status 200. Readers tell a list from whatever
 * else came; {@link disclosure.crawler.feed.Trust} tells whether the list answers the question: the
 * page's number, its dates, its company, that there is anything at all. What cannot be trusted is a
 * fault, never an empty page.
 */
@NullMarked
package disclosure.crawler.feed;

import org.jspecify.annotations.NullMarked;
