package disclosure.crawler.filing;

import disclosure.crawler.outbox.Untold;
import disclosure.events.Announced;
import java.util.List;

/**
 * What registering a page led to.
 *
 * @param fresh filings and revisions that were not known, oldest first
 * @param untold the same, to be told once the transaction is committed
 */
public record Registered(List<Announced> fresh, List<Untold> untold) {}
