/**
 * EDGAR of the Securities and Exchange Commission. In come the Atom feeds of the latest filings and
 * of one company, the submissions of a company in JSON, and the daily and quarterly index files;
 * out go announcements, one per accession number, with all its filers and their roles.
 *
 * <p>What may go wrong: a client that does not declare itself, or asks too often, is shown a page;
 * a file that does not exist is a 403; documents follow the list by up to some minutes; acceptance
 * times of the submissions are true UTC in some files and New York's wall clock in others.
 */
@NullMarked
package disclosure.crawler.feed.edgar;

import org.jspecify.annotations.NullMarked;
