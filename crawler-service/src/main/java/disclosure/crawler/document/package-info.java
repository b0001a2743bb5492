/**
 * The bytes behind filings. In come freshly registered announcements, which become rows to
 * download; out go bytes in the {@link disclosure.crawler.document.DocumentStore}, {@code
 * DocumentStored} events, and {@code GET /api/documents/{sha256}}.
 *
 * <p>A document may not be there yet, may be a firewall's page, too large, or of a kind nobody
 * reads. It is tried again on a schedule and then refused in words: a refusal is told like a
 * document, so that every filing gets to its full stage.
 */
@NullMarked
package disclosure.crawler.document;

import org.jspecify.annotations.NullMarked;
