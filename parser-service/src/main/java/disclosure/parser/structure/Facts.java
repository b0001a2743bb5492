package disclosure.parser.structure;

import disclosure.events.InvestorRelations;
import disclosure.events.Reference;
import disclosure.events.Section;
import disclosure.events.StatedDate;
import disclosure.parser.document.DocumentText;
import disclosure.parser.extract.dates.StatedDates;
import disclosure.parser.extract.header.HeadBlock;
import disclosure.parser.extract.header.Header;
import disclosure.parser.extract.investorrelations.InvestorRelationsRecord;
import disclosure.parser.extract.references.References;
import disclosure.parser.extract.sections.Sections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the extractors find in one text. */
record Facts(
        String text,
        Header header,
        @Nullable InvestorRelations record,
        List<Section> sections,
        List<StatedDate> dates,
        List<Reference> references) {

    private static final Header NO_HEADER = new Header(null, null, null, null, null, 0);

    /** The facts of a document that was not read. */
    static Facts none() {
        return new Facts("", NO_HEADER, null, List.of(), List.of(), List.of());
    }

    static Facts in(DocumentText document) {
        if (document.text().isEmpty()) {
            return none();
        }
        Header header = HeadBlock.of(document.text());
        InvestorRelationsRecord record = InvestorRelationsRecord.in(document, header.number());
        // Numbered lines of an answer are part of what was said, not of the document's structure.
        List<Section> sections =
                Sections.in(document).stream()
                        .filter(section -> record == null || !record.holds(section.offset()))
                        .toList();
        return new Facts(
                document.text(),
                header,
                record == null ? null : record.record(),
                sections,
                StatedDates.in(document),
                References.in(document.text(), header.end()));
    }

    boolean hasText() {
        return !text.isEmpty();
    }
}
