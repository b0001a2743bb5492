/**
 * The filings we keep. In come the announcements of a page; out go {@code FilingDiscovered} events
 * for those that are new or shown differently than before. One row per revision, written once.
 *
 * <p>A whole page is registered in one transaction or not at all. What was registered is told
 * exactly as it was written, however often that takes.
 */
@NullMarked
package disclosure.crawler.filing;

import org.jspecify.annotations.NullMarked;
