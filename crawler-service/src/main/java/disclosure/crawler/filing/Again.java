package disclosure.crawler.filing;

import disclosure.events.Announced;
import disclosure.events.Change;
import disclosure.events.Trace;
import java.time.Instant;

/** What was told of a filing, told again because of a change that no list shows. */
final class Again {

    private Again() {}

    static Announced of(Announced told, String source, Change change, Instant seenAt) {
        return new Announced(
                told.filingId(),
                told.revision() + 1,
                source,
                told.exchange(),
                told.ticker(),
                told.issuer(),
                told.securities(),
                told.title(),
                told.feedCategory(),
                told.documentUrl(),
                told.publishedAt(),
                told.publishedPrecision(),
                told.firstSeenAt(),
                change,
                told.silent(),
                Trace.seen(null, seenAt));
    }
}
