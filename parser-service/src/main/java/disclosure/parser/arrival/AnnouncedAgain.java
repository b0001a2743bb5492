package disclosure.parser.arrival;

import disclosure.events.Announced;
import disclosure.events.StructuredFiling;

/** The announcement of a filing whose own was not kept, for reading its document anew. */
final class AnnouncedAgain {

    private AnnouncedAgain() {}

    /** What the feed said, as far as the filing shows it. */
    static Announced of(StructuredFiling known) {
        return new Announced(
                known.filingId(),
                known.revision(),
                known.source(),
                known.exchange(),
                known.ticker(),
                known.issuer(),
                known.securities(),
                known.title(),
                null,
                null,
                known.publishedAt(),
                known.publishedPrecision(),
                known.firstSeenAt(),
                known.change(),
                true,
                known.trace());
    }

    /** The exchange's own code is not known, so what came of it stays. */
    static StructuredFiling sameCategory(StructuredFiling read, StructuredFiling known) {
        return known.category().by().equals("exchange") ? read.in(known.category()) : read;
    }
}
