package disclosure.crawler.filing;

import disclosure.crawler.feed.Announcement.Link;
import disclosure.crawler.outbox.Untold;
import disclosure.events.Announced;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What registering a page led to.
 *
 * @param fresh filings and revisions that were not known, oldest first
 * @param texts what an announcement says itself, by filing id, where it has no document
 * @param further documents beside the main one, by filing id, where the announcement shows any
 *     document at all
 * @param untold the same, to be told once the transaction is committed
 * @param latestSighting when the source showed us an announcement of the page for the first time,
 *     or differently than before, the latest of them; {@link Instant#MIN} where there is none
 */
public record Registered(
        List<Announced> fresh,
        Map<String, String> texts,
        Map<String, List<Link>> further,
        List<Untold> untold,
        Instant latestSighting) {}
