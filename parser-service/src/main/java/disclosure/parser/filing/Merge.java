package disclosure.parser.filing;

import disclosure.events.Issuer;
import disclosure.events.StructuredFiling;

/** A filing that was read, with the announcement of another revision of it. */
final class Merge {

    private Merge() {}

    /** What the newer announcement shows, with the facts of the document that was read. */
    static StructuredFiling of(StructuredFiling announced, StructuredFiling read) {
        return new StructuredFiling(
                announced.filingId(),
                announced.revision(),
                announced.source(),
                announced.exchange(),
                announced.ticker(),
                new Issuer(announced.issuer().shortName(), read.issuer().name()),
                announced.title(),
                read.number(),
                announced.category(),
                read.language(),
                announced.publishedAt(),
                announced.publishedPrecision(),
                announced.firstSeenAt(),
                read.stage(),
                read.parse(),
                read.documents(),
                read.investorRelations(),
                read.sections(),
                read.amounts(),
                read.dates(),
                read.references(),
                read.tables(),
                read.corrects(),
                read.correctedBy(),
                announced.change(),
                read.trace());
    }
}
