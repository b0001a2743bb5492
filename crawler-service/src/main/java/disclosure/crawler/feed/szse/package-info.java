/**
 * The Shenzhen Stock Exchange. In come answers of {@code annList}; out go announcements whose id is
 * CNINFO's.
 *
 * <p>What may go wrong: a body that is a form is not understood; times are midnight; inside a day
 * there is no order, so that all of today and later days are read whenever the list counts
 * otherwise than before; an answer without count or data means a broken channel.
 */
@NullMarked
package disclosure.crawler.feed.szse;

import org.jspecify.annotations.NullMarked;
