/**
 * The Hong Kong exchanges' news. In come the files of latest releases and the title search; out go
 * announcements, each for one or several companies.
 *
 * <p>What may go wrong: titles with entities and line breaks; {@code NaN} for nothing; in place of
 * a paper there may be the index of its files, or a stub that points to the other language, whose
 * list then leads to the paper; the search stops at about 10,000 rows and answers nothing when
 * asked too often.
 */
@NullMarked
package disclosure.crawler.feed.hkex;

import org.jspecify.annotations.NullMarked;
