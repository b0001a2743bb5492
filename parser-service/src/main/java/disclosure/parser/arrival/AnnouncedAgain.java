package disclosure.parser.arrival;

import disclosure.events.Announced;
import disclosure.events.Category;
import disclosure.events.Issuer;
import disclosure.events.StructuredFiling;

/** The announcement of a filing that is held, for reading its document anew. */
final class AnnouncedAgain {

    private AnnouncedAgain() {}

    /**
     * What the feed said, as the headline shows it.
     *
     * @param headline the filing as its announcement alone shows it
     * @param known the filing as it is held
     */
    static Announced of(StructuredFiling headline, StructuredFiling known) {
        Category category = headline.category();
        Issuer issuer = headline.issuer();
        return new Announced(
                known.filingId(),
                known.revision(),
                known.source(),
                known.exchange(),
                headline.ticker(),
                issuer,
                headline.securities(),
                known.title(),
                category.by().equals("exchange") ? category.code() : null,
                null,
                known.publishedAt(),
                known.publishedPrecision(),
                known.firstSeenAt(),
                known.change(),
                true,
                known.trace());
    }

    /** The exchange's own code is not kept; what it meant stays where nothing better is found. */
    static StructuredFiling sameCategory(StructuredFiling read, StructuredFiling known) {
        return known.category().by().equals("exchange") && read.category().code().equals("other")
                ? read.in(known.category())
                : read;
    }
}
