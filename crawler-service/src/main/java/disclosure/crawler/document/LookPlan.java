package disclosure.crawler.document;

import disclosure.crawler.fetch.Freshness;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * When a document is looked at again. Pages are not: they change with every visit, and a change of
 * theirs says nothing about the disclosure.
 */
@Singleton
final class LookPlan {

    private final DocumentConfig.Looks config;

    LookPlan(DocumentConfig config) {
        this.config = config.looks();
    }

    /** After a document was stored. */
    void plan(DocumentRow row, Freshness freshness) {
        row.etag = freshness.etag();
        row.lastModified = freshness.lastModified();
        next(row, Objects.requireNonNull(row.decidedAt));
    }

    /** After a look. */
    void looked(DocumentRow row, Instant now) {
        Duration done = config.after().get(Math.min(row.looks, config.after().size() - 1));
        row.looks++;
        next(row, now.minus(done));
    }

    /** Looks that were due before are left out. */
    Instant tooLate(Instant now) {
        return now.minus(config.atMostLate());
    }

    boolean isTooLate(DocumentRow row, Instant now) {
        return row.lookAt != null && row.lookAt.isBefore(tooLate(now));
    }

    private void next(DocumentRow row, Instant from) {
        List<Duration> after = config.after();
        boolean page = MediaType.HTML.mediaTypeName().equals(row.mediaType);
        boolean looked =
                config.enabled()
                        && !page
                        && !row.silent
                        && row.url != null
                        && row.looks < after.size();
        row.lookAt = looked ? from.plus(after.get(row.looks)) : null;
    }
}
