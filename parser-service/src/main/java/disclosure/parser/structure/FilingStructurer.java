package disclosure.parser.structure;

import disclosure.events.Announced;
import disclosure.events.Category;
import disclosure.events.Correction;
import disclosure.events.Document;
import disclosure.events.DocumentStored;
import disclosure.events.FilingText;
import disclosure.events.Issuer;
import disclosure.events.Parse;
import disclosure.events.Section;
import disclosure.events.Stage;
import disclosure.events.StructuredFiling;
import disclosure.events.Submission;
import disclosure.parser.document.DocumentReader;
import disclosure.parser.document.LimitedTime;
import disclosure.parser.document.LimitedTime.Outcome;
import disclosure.parser.document.MediaType;
import disclosure.parser.document.Papers;
import disclosure.parser.document.ReadDocuments;
import disclosure.parser.document.ReadingLimits;
import disclosure.parser.document.html.HtmlReader;
import disclosure.parser.document.pdf.PdfReader;
import disclosure.parser.document.submission.SubmissionReader;
import disclosure.parser.document.text.TextReader;
import disclosure.parser.document.word.BinaryWordReader;
import disclosure.parser.document.word.WordReader;
import disclosure.parser.document.xml.XmlReader;
import disclosure.parser.extract.category.FilingCategory;
import disclosure.parser.extract.corrections.CorrectionWords;
import disclosure.parser.extract.corrections.StatedChanges;
import disclosure.parser.extract.language.Language;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes structured filings. Safe for use by several threads. */
public final class FilingStructurer {

    /** Goes up whenever the same bytes would be read differently. */
    public static final String PARSER_VERSION = "19";

    private static final Logger LOG = Logger.getLogger(FilingStructurer.class.getName());

    /** A heading further down is about a part of the document. */
    private static final int HEADINGS = 1;

    private final Clock clock;
    private final DocumentReader reader;
    private final ReadingLimits limits;
    private final LimitedTime time = new LimitedTime();

    /**
     * @param clock stamps {@code trace.parsed}
     * @param limits what one document may cost
     */
    public FilingStructurer(Clock clock, ReadingLimits limits) {
        this.clock = clock;
        this.limits = limits;
        this.reader =
                new DocumentReader(
                        limits,
                        time,
                        Map.of(
                                MediaType.PDF, new PdfReader(),
                                MediaType.HTML, new HtmlReader(),
                                MediaType.TEXT, new TextReader(),
                                MediaType.XML, new XmlReader(),
                                MediaType.OFFICE, new WordReader(),
                                MediaType.OLE, new BinaryWordReader(),
                                MediaType.SUBMISSION, new SubmissionReader()));
    }

    /** The filing as far as its announcement tells. */
    public StructuredFiling headline(Announced filing) {
        return filing(filing, Stage.HEADLINE, null, List.of(), Facts.none());
    }

    /** The filing with its document read; the outcome of a bad one stands in {@code parse}. */
    public Structured full(Announced filing, Document document, byte[] bytes) {
        return full(filing, Papers.of(document, bytes));
    }

    /** The filing with all its documents read into one text. */
    public Structured full(Announced filing, Papers papers) {
        return full(facts -> filing, papers);
    }

    /** The same where only the documents tell whose filing it is. */
    Structured full(Function<Facts, Announced> filing, Papers papers) {
        ReadDocuments read = reader.read(papers);
        FilingText text = read.text().text().isEmpty() ? null : read.text().asEvent();
        return new Structured(understood(filing, papers, read), text);
    }

    /** Facts that take too long are given up, the text they stand in is not. */
    private StructuredFiling understood(
            Function<Facts, Announced> filing, Papers papers, ReadDocuments read) {
        List<Document> shown = ReadingOutcome.documents(papers, read);
        Callable<StructuredFiling> understanding =
                () -> {
                    Facts facts = Facts.in(read.text(), limits.figures());
                    Parse parse = ReadingOutcome.of(papers, read);
                    return filing(filing.apply(facts), Stage.FULL, parse, shown, facts);
                };
        try {
            return switch (time.run("document-understanding", limits.time(), understanding)) {
                case Outcome.Done<StructuredFiling>(StructuredFiling found) -> found;
                case Outcome.Late<StructuredFiling> _ ->
                        textAlone(
                                filing,
                                papers,
                                shown,
                                "took longer than " + limits.time().toSeconds() + " s");
                case Outcome.Failed<StructuredFiling>(OutOfMemoryError _) ->
                        textAlone(
                                filing,
                                papers,
                                shown,
                                "needs more memory than one document may take");
                case Outcome.Failed<StructuredFiling>(Throwable cause) -> {
                    LOG.log(Level.WARNING, "document " + shown.getFirst().sha256(), cause);
                    yield textAlone(
                            filing, papers, shown, "failed: " + cause.getClass().getSimpleName());
                }
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return textAlone(filing, papers, shown, "was interrupted");
        }
    }

    /**
     * What was read without the facts that were found in it.
     *
     * @param why they are left out: {@code needs …}, {@code took …}
     */
    public Structured textAlone(Announced filing, Papers papers, Structured read, String why) {
        List<Document> shown = read.filing().documents();
        return new Structured(textAlone(_ -> filing, papers, shown, why), read.text());
    }

    private StructuredFiling textAlone(
            Function<Facts, Announced> filing, Papers papers, List<Document> shown, String why) {
        String reason = "the text was read, but finding its facts " + why;
        Parse parse = new Parse(Parse.Status.PARTIAL, reason, PARSER_VERSION, papers.missing());
        Facts none = Facts.none();
        return filing(filing.apply(none), Stage.FULL, parse, shown, none);
    }

    /** Whether a document left a thread running or the heap full: the process had better end. */
    public boolean isSpent() {
        return time.isSpent();
    }

    /**
     * The filing whose documents will never come.
     *
     * @param missing further documents beside the main one, each with the reason
     */
    public Structured refused(
            Announced filing, DocumentStored.Refusal refusal, List<String> missing) {
        return unread(filing, List.of(), refusal, missing);
    }

    /** The filing whose documents are kept and were not read: they may be, with other limits. */
    public Structured refused(Announced filing, Papers papers, DocumentStored.Refusal refusal) {
        return unread(filing, papers.documents(), refusal, papers.missing());
    }

    private Structured unread(
            Announced filing,
            List<Document> documents,
            DocumentStored.Refusal refusal,
            List<String> missing) {
        Parse parse = new Parse(refusal.status(), refusal.reason(), PARSER_VERSION, missing);
        return new Structured(filing(filing, Stage.FULL, parse, documents, Facts.none()), null);
    }

    private StructuredFiling filing(
            Announced filing,
            Stage stage,
            @Nullable Parse parse,
            List<Document> documents,
            Facts facts) {
        Category category = FilingCategory.of(filing, content(facts));
        String language = Language.of(facts.hasText() ? facts.text() : filing.title());
        return new StructuredFiling(
                filing.filingId(),
                filing.revision(),
                filing.source(),
                filing.exchange(),
                filing.ticker() == null ? facts.header().code() : filing.ticker(),
                issuer(filing.issuer(), facts),
                Shares.of(filing, facts.header()),
                filing.title(),
                number(facts),
                category,
                language,
                filing.publishedAt(),
                filing.publishedPrecision(),
                filing.firstSeenAt(),
                stage,
                parse,
                documents,
                facts.record(),
                facts.submission(),
                facts.sections(),
                facts.figures().amounts(),
                facts.figures().percentages(),
                facts.figures().leftOut(),
                facts.dates(),
                facts.references(),
                facts.tables(),
                facts.flags(category, filing.title()),
                TypedFacts.in(facts.document(), category.code(), filing.title()),
                null,
                null,
                correction(filing, facts),
                null,
                filing.change(),
                filing.trace().parsedAt(clock.instant()));
    }

    /** The title says it; else the printed title, the form, or the first sentences. */
    private static @Nullable Correction correction(Announced filing, Facts facts) {
        String printed = facts.header().title();
        Submission submission = facts.submission();
        Correction said = CorrectionWords.inTitle(filing.title(), filing.exchange());
        if (said == null && submission != null && submission.form() != null) {
            said = CorrectionWords.inTitle(submission.form(), filing.exchange());
        }
        if (said == null && printed != null) {
            said = CorrectionWords.inTitle(printed, filing.exchange());
        }
        if (said == null) {
            said = CorrectionWords.inText(facts.text());
        }
        return said == null || !facts.hasText()
                ? said
                : said.with(StatedChanges.in(facts.asEvent()));
    }

    /** A filing with the SEC is numbered by the submission that brought it. */
    private static @Nullable String number(Facts facts) {
        Submission submission = facts.submission();
        return submission == null ? facts.header().number() : submission.accessionNumber();
    }

    /** The feed's short name is the current one; the document's may be older. */
    private static Issuer issuer(Issuer announced, Facts facts) {
        String shortName = announced.shortName();
        String name = announced.name();
        Submission submission = facts.submission();
        String stated = submission == null ? facts.header().issuer() : submission.company();
        return new Issuer(
                shortName == null ? facts.header().shortName() : shortName,
                name == null ? stated : name);
    }

    private static FilingCategory.Content content(Facts facts) {
        Stream<String> headings = facts.sections().stream().limit(HEADINGS).map(Section::heading);
        return new FilingCategory.Content(
                facts.record() != null,
                facts.submission(),
                Stream.concat(Stream.ofNullable(facts.header().title()), headings).toList());
    }
}
