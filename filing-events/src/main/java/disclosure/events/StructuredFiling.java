package disclosure.events;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parser found in a filing. Facts that are not stated are null or empty, never guessed;
 * each extracted value says where it stands: {@code page} from 1, {@code offset} into {@link
 * FilingText#text()}.
 *
 * @param filingId as announced
 * @param revision revision of the announcement this was made from
 * @param number announcement number as printed (公告编号), for example {@code 2026-073}
 * @param language ISO 639-1 code of the text
 * @param parse how reading ended; null at stage HEADLINE
 * @param submission header of a filing with the SEC; null elsewhere
 * @param corrects filingId of the filing this one corrects
 * @param correctedBy filingId of the filing that corrects this one
 * @param correction that it says of itself that it changes an earlier filing; null for others
 * @param comparison of an investor-relations record with the issuer's previous one; null where that
 *     is not known
 * @param change latest change the feed showed; null when it never changed
 */
public record StructuredFiling(
        String filingId,
        int revision,
        String source,
        String exchange,
        @Nullable String ticker,
        Issuer issuer,
        String title,
        @Nullable String number,
        Category category,
        String language,
        OffsetDateTime publishedAt,
        Precision publishedPrecision,
        Instant firstSeenAt,
        Stage stage,
        @Nullable Parse parse,
        List<Document> documents,
        @Nullable InvestorRelations investorRelations,
        @Nullable Submission submission,
        List<Section> sections,
        List<Amount> amounts,
        List<StatedDate> dates,
        List<Reference> references,
        List<Table> tables,
        @Nullable String corrects,
        @Nullable String correctedBy,
        @Nullable Correction correction,
        @Nullable Comparison comparison,
        @Nullable Change change,
        Trace trace) {

    /** Kafka record key: one issuer's filings stay in order. */
    public String key() {
        return exchange + ":" + (ticker == null ? filingId : ticker);
    }

    /** The same filing with what other filings tell of it. */
    public StructuredFiling beside(
            @Nullable String corrects,
            @Nullable String correctedBy,
            @Nullable Correction correction,
            @Nullable Comparison comparison) {
        return new StructuredFiling(
                filingId,
                revision,
                source,
                exchange,
                ticker,
                issuer,
                title,
                number,
                category,
                language,
                publishedAt,
                publishedPrecision,
                firstSeenAt,
                stage,
                parse,
                documents,
                investorRelations,
                submission,
                sections,
                amounts,
                dates,
                references,
                tables,
                corrects,
                correctedBy,
                correction,
                comparison,
                change,
                trace);
    }

    /** The same filing in another category. */
    public StructuredFiling in(Category category) {
        return new StructuredFiling(
                filingId,
                revision,
                source,
                exchange,
                ticker,
                issuer,
                title,
                number,
                category,
                language,
                publishedAt,
                publishedPrecision,
                firstSeenAt,
                stage,
                parse,
                documents,
                investorRelations,
                submission,
                sections,
                amounts,
                dates,
                references,
                tables,
                corrects,
                correctedBy,
                correction,
                comparison,
                change,
                trace);
    }
}
