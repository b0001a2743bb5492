package disclosure.crawler.feed.edinet;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.JsonAnswer;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Row;
import disclosure.crawler.feed.Rows;
import disclosure.crawler.feed.Titles;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code documents.json} of EDINET, version 2: all filings of a day in one answer. Errors
 * come with status 200. A withdrawn filing loses all fields but its number, id and standing.
 */
public final class EdinetReader implements AnswerReader {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** Needs no key, unlike the API's own address, in which the key would stand. */
    private static final URI DOCUMENTS = URI.create("https://disclosure2dl.edinet-fsa.go.jp");

    private final URI documentsUrl;

    public EdinetReader() {
        this(DOCUMENTS);
    }

    /**
     * Answers whose documents lie elsewhere.
     *
     * @param documentsUrl scheme, host and port
     */
    EdinetReader(URI documentsUrl) {
        this.documentsUrl = documentsUrl;
    }

    @Override
    public String source() {
        return "edinet";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        return JsonAnswer.read(body, root -> page(root, at));
    }

    private FeedAnswer page(JsonNode root, @Nullable Instant at) {
        Fault refused = refusal(root);
        if (refused != null) {
            return refused;
        }
        JsonNode metadata = root.path("metadata");
        if (!metadata.isObject()) {
            return JsonAnswer.lacks("metadata", root);
        }
        Long count = new Row(metadata.path("resultset")).longOrNull("count");
        JsonNode results = root.path("results");
        boolean countOnly = metadata.path("parameter").path("type").asText("").equals("1");
        if (!results.isArray() && !results.isNull() && !countOnly) {
            return JsonAnswer.lacks("results", root);
        }
        return Rows.of(results, this::announcement)
                .page(new PageFacts(null, null, count, true), at);
    }

    private static @Nullable Fault refusal(JsonNode root) {
        Row plain = new Row(root);
        Row metadata = new Row(root.path("metadata"));
        String code =
                plain.text("StatusCode").isEmpty()
                        ? plain.text("statusCode")
                        : plain.text("StatusCode");
        String status = code.isEmpty() ? metadata.text("status") : code;
        if (status.isEmpty() || status.equals("200")) {
            return null;
        }
        String message = code.isEmpty() ? metadata.text("message") : plain.text("message");
        String words = "EDINET reports " + status + ": " + message;
        return switch (status) {
            case "401", "403" -> new Fault(Kind.UNDECLARED, words);
            case "404" -> new Fault(Kind.NOT_FOUND, words);
            default -> new Fault(Kind.BUSINESS_ERROR, words);
        };
    }

    private @Nullable Announcement announcement(Row row) {
        String id = row.text("docID");
        Standing standing = standing(row);
        String title = Titles.plain(row.text("docDescription"));
        if (id.isEmpty() || (title.isEmpty() && standing != Standing.WITHDRAWN)) {
            return null;
        }
        Announcement.Draft draft =
                Announcement.draft(id, "TSE")
                        .issuer(
                                ticker(row.text("secCode")),
                                row.text("filerName"),
                                row.textOrNull("edinetCode"))
                        .title(title)
                        .standing(standing, mark(standing))
                        .category(row.text("docTypeCode"))
                        .published(Moment.parse(row.text("submitDateTime"), ZONE));
        if (row.text("pdfFlag").equals("1")) {
            draft.document(
                    Announcement.Link.on(documentsUrl, "/searchdocument/pdf/" + id + ".pdf"));
        }
        return draft.done();
    }

    /** 1 marks the letter that withdraws another filing, which is a filing like any other. */
    private static Standing standing(Row row) {
        boolean hidden = row.text("disclosureStatus").equals("2");
        if (row.text("withdrawalStatus").equals("2") || hidden) {
            return Standing.WITHDRAWN;
        }
        return row.text("docInfoEditStatus").equals("2") ? Standing.CORRECTED : Standing.AS_FILED;
    }

    private static String mark(Standing standing) {
        return switch (standing) {
            case AS_FILED -> "";
            case CORRECTED -> "修正";
            case WITHDRAWN -> "取下げ";
        };
    }

    private static String ticker(String code) {
        return code.length() == 5 && code.endsWith("0") ? code.substring(0, 4) : code;
    }
}
