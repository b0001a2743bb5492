package disclosure.crawler.filing;

import disclosure.crawler.feed.Announcement;
import disclosure.events.Announced;
import disclosure.events.Change;
import disclosure.events.Issuer;
import disclosure.events.Precision;
import disclosure.events.Trace;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * An announcement as it is told. A row that says less than was told before has lost it, as
 * withdrawn rows do: what is known stays.
 */
final class Telling {

    private Telling() {}

    /** The first word of a filing. */
    static Announced first(
            String source, String filingId, Announcement seen, Instant seenAt, boolean silent) {
        OffsetDateTime stated = seen.publishedAt();
        return new Announced(
                filingId,
                1,
                source,
                seen.exchange(),
                seen.ticker(),
                new Issuer(seen.shortName(), null),
                Securities.of(seen),
                seen.displayTitle(),
                seen.feedCategory(),
                seen.documentUrl(),
                stated == null ? seenAt.atOffset(ZoneOffset.UTC) : stated,
                seen.precision(),
                seenAt,
                null,
                silent,
                Trace.seen(published(seen), seenAt));
    }

    /** The source's own view has changed. */
    static Announced changed(
            String source,
            Announced told,
            Announcement seen,
            Change change,
            Instant seenAt,
            boolean silent) {
        OffsetDateTime stated = seen.publishedAt();
        return new Announced(
                told.filingId(),
                told.revision() + 1,
                source,
                seen.exchange(),
                told.ticker() == null ? seen.ticker() : told.ticker(),
                seen.shortName() == null ? told.issuer() : new Issuer(seen.shortName(), null),
                Securities.union(told.securities(), Securities.of(seen)),
                seen.displayTitle(),
                seen.feedCategory() == null ? told.feedCategory() : seen.feedCategory(),
                seen.documentUrl() == null ? told.documentUrl() : seen.documentUrl(),
                stated == null ? told.publishedAt() : stated,
                stated == null ? told.publishedPrecision() : seen.precision(),
                told.firstSeenAt(),
                change,
                // Whoever was told of it is told what became of it.
                silent && told.silent(),
                Trace.seen(published(seen), seenAt));
    }

    /** The filing as another source told it, with what this source adds. */
    static Announced elsewhere(
            String source,
            Announced told,
            Announcement seen,
            Change change,
            Instant seenAt,
            boolean silent) {
        boolean titled = seen.standing() != Announcement.Standing.AS_FILED;
        return new Announced(
                told.filingId(),
                told.revision() + 1,
                source,
                told.exchange(),
                told.ticker() == null ? seen.ticker() : told.ticker(),
                told.issuer().shortName() == null
                        ? new Issuer(seen.shortName(), null)
                        : told.issuer(),
                Securities.union(told.securities(), Securities.of(seen)),
                titled ? seen.displayTitle() : told.title(),
                told.feedCategory() == null ? seen.feedCategory() : told.feedCategory(),
                seen.documentUrl() == null ? told.documentUrl() : seen.documentUrl(),
                told.publishedAt(),
                told.publishedPrecision(),
                told.firstSeenAt(),
                change,
                // Whoever was told of it is told what became of it.
                silent && told.silent(),
                Trace.seen(null, seenAt));
    }

    /** The instant, where the source states more than a day. */
    private static @Nullable Instant published(Announcement seen) {
        OffsetDateTime stated = seen.publishedAt();
        boolean timed =
                seen.precision() == Precision.MINUTE || seen.precision() == Precision.SECOND;
        return stated != null && timed ? stated.toInstant() : null;
    }
}
