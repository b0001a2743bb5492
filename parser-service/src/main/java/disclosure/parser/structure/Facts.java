package disclosure.parser.structure;

import disclosure.events.Category;
import disclosure.events.FilingText;
import disclosure.events.Flag;
import disclosure.events.InvestorRelations;
import disclosure.events.Reference;
import disclosure.events.Section;
import disclosure.events.StatedDate;
import disclosure.events.Submission;
import disclosure.events.Table;
import disclosure.parser.document.DocumentText;
import disclosure.parser.extract.amounts.Figures;
import disclosure.parser.extract.dates.StatedDates;
import disclosure.parser.extract.flags.BuriedEvents;
import disclosure.parser.extract.header.HeadBlock;
import disclosure.parser.extract.header.Header;
import disclosure.parser.extract.investorrelations.InvestorRelationsRecord;
import disclosure.parser.extract.references.References;
import disclosure.parser.extract.sections.ItemTitles;
import disclosure.parser.extract.sections.Sections;
import disclosure.parser.extract.submission.SubmissionFacts;
import disclosure.parser.extract.tables.Tables;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything the extractors find in one text. */
record Facts(
        DocumentText document,
        Header header,
        @Nullable InvestorRelations record,
        List<Section> sections,
        Figures figures,
        List<StatedDate> dates,
        List<Reference> references,
        @Nullable Submission submission,
        List<Table> tables) {

    /** The facts of a document that was not read. */
    static Facts none() {
        return new Facts(
                DocumentText.NONE,
                Header.NONE,
                null,
                List.of(),
                Figures.NONE,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    static Facts in(DocumentText document, int mostFigures) {
        if (document.text().isEmpty() && document.fields().isEmpty()) {
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
                document,
                header,
                record == null ? null : record.record(),
                sections,
                Figures.in(document, mostFigures),
                StatedDates.in(document, mostFigures),
                References.in(document.text(), header.end()),
                submission(document, sections),
                Tables.in(document));
    }

    /** A header that lists no items has those of the report itself. */
    private static @Nullable Submission submission(DocumentText document, List<Section> sections) {
        Submission stated = SubmissionFacts.in(document, ItemTitles::itemOf);
        if (stated == null || !stated.items().isEmpty()) {
            return stated;
        }
        List<String> items =
                sections.stream().map(Section::item).filter(Objects::nonNull).distinct().toList();
        return new Submission(
                stated.form(),
                stated.company(),
                stated.cik(),
                stated.accessionNumber(),
                stated.acceptedAt(),
                stated.period(),
                items);
    }

    String text() {
        return document.text();
    }

    FilingText asEvent() {
        return document.asEvent();
    }

    boolean hasText() {
        return !text().isEmpty();
    }

    /** Events the text states that neither title nor category tell. */
    List<Flag> flags(Category category, String title) {
        return BuriedEvents.in(document, category.code(), title);
    }
}
