/**
 * What an exchange announces, whatever its protocol. In comes a page number or a search, out goes a
 * {@link disclosure.crawler.feed.FeedAnswer}: a page of announcements, or a fault with words for an
 * operator. One folder below per exchange; they never import one another.
 *
 * <p>An exchange answers nearly every mistake with status 200, so a feed checks what it got: the
 * page's number, its dates, that there is anything at all. What cannot be trusted is a fault, never
 * an empty page.
 */
@NullMarked
package disclosure.crawler.feed;

import org.jspecify.annotations.NullMarked;
