/**
 * DART, where companies listed in Korea file. In come OpenDART's list, the site's RSS and its list
 * of a day; out go announcements under their receipt number, which all three share.
 *
 * <p>What may go wrong: errors come with status 200 and a code inside; OpenDART knows only the day,
 * the RSS knows the minute but no codes; remarks of old rows change when they are corrected or
 * withdrawn.
 */
@NullMarked
package disclosure.crawler.feed.dart;

import org.jspecify.annotations.NullMarked;
