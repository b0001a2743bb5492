package disclosure.crawler.filing;

import disclosure.crawler.outbox.Untold;
import disclosure.events.Announced;
import java.util.List;
import java.util.Map;

/**
 * What registering a page led to.
 *
 * @param fresh filings and revisions that were not known, oldest first
 * @param texts what an announcement says itself, by filing id, where it has no document
 * @param untold the same, to be told once the transaction is committed
 */
public record Registered(List<Announced> fresh, Map<String, String> texts, List<Untold> untold) {}
