/**
 * 互动易, where companies of Shenzhen publish records of investor relations activities and answer
 * questions. In come answers of its search; out go records, whose id is CNINFO's, and questions
 * with their answers as the text of the announcement.
 *
 * <p>What may go wrong: highlighted words carry a tag around each character; totals stop at 1,000;
 * a page parameter of another name is ignored.
 */
@NullMarked
package disclosure.crawler.feed.irm;

import org.jspecify.annotations.NullMarked;
