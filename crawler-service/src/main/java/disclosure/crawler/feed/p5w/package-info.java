/**
 * 全景网, where companies of all mainland exchanges answer questions. In come answers of its list; out
 * go questions with their answers as the text of the announcement.
 *
 * <p>What may go wrong: pages count from 0 and hold ten rows; a company's code alone is ignored;
 * the total stops at 100.
 */
@NullMarked
package disclosure.crawler.feed.p5w;

import org.jspecify.annotations.NullMarked;
