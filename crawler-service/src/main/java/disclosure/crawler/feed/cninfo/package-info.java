/**
 * CNINFO, the disclosure site named by the regulator: all mainland exchanges and part of Hong Kong.
 * In come answers of {@code hisAnnouncement/query}; out go announcements whose id Shenzhen's
 * exchange and 互动易 use too.
 *
 * <p>What may go wrong: pages beyond 100 are page 1 again; {@code totalpages} is rounded down;
 * empty is {@code null}; evening filings carry tomorrow's midnight; an unknown plate or category
 * answers the whole market, a bare company code answers nothing.
 */
@NullMarked
package disclosure.crawler.feed.cninfo;

import org.jspecify.annotations.NullMarked;
