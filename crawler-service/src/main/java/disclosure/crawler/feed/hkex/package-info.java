/**
 * The Hong Kong exchanges' news. In come the files of latest releases and the title search; out go
 * announcements, each for one or several companies.
 *
 * <p>What may go wrong: titles with entities and line breaks; {@code NaN} for nothing; the English
 * list may hold a stub that points to the Chinese one; the search stops at about 10,000 rows and
 * answers nothing when asked too often.
 */
@NullMarked
package disclosure.crawler.feed.hkex;

import org.jspecify.annotations.NullMarked;
