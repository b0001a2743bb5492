package disclosure.events;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the parser found in a filing. Facts that are not stated are null or empty, never guessed;
 * each extracted value says where it stands: {@code page} from 1, {@code offset} into {@link
 * FilingText#text()}.
 *
 * @param filingId as announced
 * @param revision revision of the announcement this was made from
 * @param securities every security it is about, the first one first: issuers with several classes
 *     of shares, and filings of several issuers; empty where the feed names none, and in messages
 *     of before there was this list: then {@code ticker} is all that is known
 * @param number announcement number as printed (公告编号), for example {@code 2026-073}
 * @param language ISO 639-1 code of the text
 * @param parse how reading ended; null at stage HEADLINE
 * @param documents all that are kept of it, the main one first, in the order of its text
 * @param submission header of a filing with the SEC; null elsewhere
 * @param percentages empty in messages of producers that did not know them
 * @param figuresLeftOut how many further amounts and percentages the text holds than are listed;
 *     null when all are
 * @param tables without those that would pass a limit: the text has what stands in them; an event
 *     whose other facts leave no room has none
 * @param flags events it states without being about them; empty in messages of producers that did
 *     not look for them
 * @param facts events it is about, as typed records; empty in messages of producers that did not
 *     look for them
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
        List<Security> securities,
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
        List<Percentage> percentages,
        @Nullable Integer figuresLeftOut,
        List<StatedDate> dates,
        List<Reference> references,
        List<Table> tables,
        List<Flag> flags,
        List<Fact> facts,
        @Nullable String corrects,
        @Nullable String correctedBy,
        @Nullable Correction correction,
        @Nullable Comparison comparison,
        @Nullable Change change,
        Trace trace) {

    public StructuredFiling {
        percentages = percentages == null ? List.of() : percentages;
        flags = flags == null ? List.of() : List.copyOf(flags);
        facts = facts == null ? List.of() : List.copyOf(facts);
        securities = securities == null ? List.of() : List.copyOf(securities);
    }

    /** Security codes, each once, the first one first; empty where no company is named. */
    public List<String> tickers() {
        return Security.tickers(ticker, securities);
    }

    /** Exchanges of its securities, each once, its own first. */
    public List<String> exchanges() {
        return Stream.concat(Stream.of(exchange), securities.stream().map(Security::exchange))
                .distinct()
                .toList();
    }

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
        return with(category, references, tables, corrects, correctedBy, correction, comparison);
    }

    /** The same filing with what is known of the announcements it names. */
    public StructuredFiling referring(List<Reference> references) {
        return with(category, references, tables, corrects, correctedBy, correction, comparison);
    }

    /** The same filing, for an event that its tables do not fit into. */
    public StructuredFiling withoutTables() {
        return with(category, references, List.of(), corrects, correctedBy, correction, comparison);
    }

    /** The same filing in another category. */
    public StructuredFiling in(Category category) {
        return with(category, references, tables, corrects, correctedBy, correction, comparison);
    }

    private StructuredFiling with(
            Category category,
            List<Reference> references,
            List<Table> tables,
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
                securities,
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
                percentages,
                figuresLeftOut,
                dates,
                references,
                tables,
                flags,
                facts,
                corrects,
                correctedBy,
                correction,
                comparison,
                change,
                trace);
    }
}
