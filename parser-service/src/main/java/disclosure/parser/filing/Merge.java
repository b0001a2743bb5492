package disclosure.parser.filing;

import disclosure.events.Category;
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
                announced.ticker() == null ? read.ticker() : announced.ticker(),
                issuer(announced.issuer(), read.issuer()),
                announced.securities().isEmpty() ? read.securities() : announced.securities(),
                announced.title(),
                read.number(),
                category(announced.category(), read.category()),
                read.language(),
                announced.publishedAt(),
                announced.publishedPrecision(),
                announced.firstSeenAt(),
                read.stage(),
                read.parse(),
                read.documents(),
                read.investorRelations(),
                read.submission(),
                read.sections(),
                read.amounts(),
                read.percentages(),
                read.figuresLeftOut(),
                read.dates(),
                read.references(),
                read.tables(),
                read.flags(),
                read.facts(),
                read.corrects(),
                read.correctedBy(),
                read.correction() == null ? announced.correction() : read.correction(),
                read.comparison(),
                announced.change(),
                read.trace());
    }

    /** A title that says nothing does not undo what the document said. */
    private static Category category(Category announced, Category read) {
        return announced.code().equals("other") && read.by().equals("content") ? read : announced;
    }

    private static Issuer issuer(Issuer announced, Issuer read) {
        return new Issuer(
                announced.shortName() == null ? read.shortName() : announced.shortName(),
                announced.name() == null ? read.name() : announced.name());
    }
}
