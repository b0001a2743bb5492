package disclosure.parser.query;

import disclosure.events.Category;
import disclosure.events.Change;
import disclosure.events.Correction;
import disclosure.events.Document;
import disclosure.events.Flag;
import disclosure.events.Issuer;
import disclosure.events.Parse;
import disclosure.events.Precision;
import disclosure.events.Security;
import disclosure.events.Stage;
import disclosure.events.StructuredFiling;
import disclosure.parser.filing.Brief;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filing as lists show it: everything but the heavy facts, which {@code href} has.
 *
 * @param questions number of questions of an investor-relations record; null for other filings
 * @param correction what it does to an earlier filing; null for others
 * @param flags codes of the events it states without being about them, each once
 * @param href path of the whole filing
 */
public record FilingSummary(
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
        @Nullable Integer questions,
        Correction.@Nullable Kind correction,
        @Nullable String corrects,
        @Nullable String correctedBy,
        List<String> flags,
        @Nullable Change change,
        String href) {

    static FilingSummary of(Brief brief) {
        StructuredFiling filing = brief.filing();
        return new FilingSummary(
                filing.filingId(),
                filing.revision(),
                filing.source(),
                filing.exchange(),
                filing.ticker(),
                filing.issuer(),
                filing.securities(),
                filing.title(),
                filing.number(),
                filing.category(),
                filing.language(),
                filing.publishedAt(),
                filing.publishedPrecision(),
                filing.firstSeenAt(),
                filing.stage(),
                filing.parse(),
                filing.documents(),
                brief.questions(),
                filing.correction() == null ? null : filing.correction().kind(),
                filing.corrects(),
                filing.correctedBy(),
                filing.flags().stream().map(Flag::code).distinct().toList(),
                filing.change(),
                "/api/filings/" + filing.filingId());
    }
}
