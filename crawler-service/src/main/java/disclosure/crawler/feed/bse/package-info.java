/**
 * The Beijing Stock Exchange. In come its two lists, {@code initDisclosureList.do} (everything,
 * newest first: for polling) and {@code companyAnnouncement.do} (by company, title and date: for
 * search and backfill); out go announcements whose id is the exchange's {@code disclosureCode}.
 *
 * <p>What may go wrong: the firewall redirects the first call to itself with a cookie, or shows a
 * page with a script; errors come as {@code [{"msg":…}]} with status 200; keys without brackets are
 * ignored and the whole market is answered; evening filings carry tomorrow's date; corrected and
 * withdrawn filings come again under their old id with a post-title.
 */
@NullMarked
package disclosure.crawler.feed.bse;

import org.jspecify.annotations.NullMarked;
