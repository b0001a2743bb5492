package disclosure.parser.structure;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.DocumentStored;
import disclosure.events.Parse;
import disclosure.events.Stage;
import disclosure.events.StructuredFiling;
import disclosure.parser.document.ReadingLimits;
import disclosure.parser.extract.category.CategoryFromTitle;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes structured filings. Safe for use by several threads. */
public final class FilingStructurer {

    /** Goes up whenever the same bytes would be read differently. */
    public static final String PARSER_VERSION = "1";

    private final Clock clock;
    private final ReadingLimits limits;

    /**
     * @param clock stamps {@code trace.parsed}
     * @param limits what one document may cost
     */
    public FilingStructurer(Clock clock, ReadingLimits limits) {
        this.clock = clock;
        this.limits = limits;
    }

    /** The filing as far as its announcement tells. */
    public StructuredFiling headline(Announced filing) {
        return announced(filing, Stage.HEADLINE, null, List.of());
    }

    /** The filing with its document read; the outcome of a bad one stands in {@code parse}. */
    public Structured full(Announced filing, Document document, byte[] bytes) {
        Parse parse = new Parse(Parse.Status.UNSUPPORTED, "limits " + limits, PARSER_VERSION);
        return new Structured(announced(filing, Stage.FULL, parse, List.of(document)), null);
    }

    /** The filing whose document will never come. */
    public Structured refused(Announced filing, DocumentStored.Refusal refusal) {
        Parse parse = new Parse(refusal.status(), refusal.reason(), PARSER_VERSION);
        return new Structured(announced(filing, Stage.FULL, parse, List.of()), null);
    }

    private StructuredFiling announced(
            Announced filing, Stage stage, @Nullable Parse parse, List<Document> documents) {
        return new StructuredFiling(
                filing.filingId(),
                filing.revision(),
                filing.source(),
                filing.exchange(),
                filing.ticker(),
                filing.issuer(),
                filing.title(),
                null,
                CategoryFromTitle.of(filing.title()),
                "zh",
                filing.publishedAt(),
                filing.publishedPrecision(),
                filing.firstSeenAt(),
                stage,
                parse,
                documents,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                filing.change(),
                filing.trace().parsedAt(clock.instant()));
    }
}
