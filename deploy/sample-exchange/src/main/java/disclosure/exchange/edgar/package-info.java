/**
 * The SEC's EDGAR: the feed of current filings (Atom in ISO-8859-1, an entry for each party of a
 * filing), submissions of a company as columns, daily index files, filing pages and documents that
 * appear some seconds after their entry. Clients that do not say how to reach them and clients that
 * ask too often get a page with status 403; a missing file is a 403 too.
 */
@NullMarked
package disclosure.exchange.edgar;

import org.jspecify.annotations.NullMarked;
