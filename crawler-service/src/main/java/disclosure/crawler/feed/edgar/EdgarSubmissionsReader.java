package disclosure.crawler.feed.edgar;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.JsonAnswer;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Rows;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code submissions/CIK##########.json}: columns of equal length, newest first. Older
 * filings lie in further files, which are the bare columns without the company.
 */
public final class EdgarSubmissionsReader implements AnswerReader {

    /** Folder of all filings. */
    private final URI archives;

    /** Takes the company that an answer names. */
    private final Consumer<EdgarCompany> named;

    /** Whose bare columns they are; not known where a file is read for itself. */
    private final EdgarCompany company;

    /** Reads a file for itself. */
    public EdgarSubmissionsReader() {
        this(URI.create("https://www.sec.gov"), EdgarCompany.UNKNOWN, company -> {});
    }

    /**
     * Files of a site elsewhere.
     *
     * @param baseUrl where the documents lie
     * @param company whose bare columns may be read
     * @param named takes the company that an answer names
     */
    EdgarSubmissionsReader(URI baseUrl, EdgarCompany company, Consumer<EdgarCompany> named) {
        this.archives = baseUrl.resolve("/Archives/edgar/data/");
        this.company = company;
        this.named = named;
    }

    @Override
    public String source() {
        return "edgar-submissions";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        Fault refused = EdgarPages.refusal(body);
        return refused == null ? JsonAnswer.read(body, root -> page(root, at)) : refused;
    }

    @Override
    public Fault refusal(int status, byte[] body) {
        return EdgarPages.refusal(status, body);
    }

    private FeedAnswer page(JsonNode root, @Nullable Instant at) {
        EdgarCompany stated = EdgarCompany.of(root);
        EdgarCompany whose = stated.isNamed() ? stated : company;
        named.accept(whose);
        JsonNode columns = root.has("accessionNumber") ? root : root.path("filings").path("recent");
        int length = columns.path("accessionNumber").size();
        if (!columns.path("accessionNumber").isArray()) {
            return JsonAnswer.lacks("filings.recent.accessionNumber", root);
        }
        for (String column : List.of("form", "filingDate")) {
            if (columns.path(column).size() != length) {
                return new Fault(
                        Kind.CHANGED_SCHEMA,
                        "column \"%s\" has %d entries, \"accessionNumber\" has %d"
                                .formatted(column, columns.path(column).size(), length));
            }
        }
        EdgarTime clock = EdgarTime.of(stamps(columns, length));
        Rows rows = new Rows();
        for (int i = 0; i < length; i++) {
            int row = i;
            rows.add(
                    announcement(whose, columns, row, clock),
                    () -> "row " + row + " of the columns");
        }
        return rows.page(facts(root, length), at);
    }

    private static PageFacts facts(JsonNode root, int length) {
        JsonNode older = root.path("filings").path("files");
        if (!older.isArray()) {
            return PageFacts.whole(length);
        }
        long total = length;
        for (JsonNode file : older) {
            total += file.path("filingCount").asLong(0);
        }
        return new PageFacts(null, length, total, older.isEmpty());
    }

    private static List<EdgarTime.Stamp> stamps(JsonNode columns, int length) {
        List<EdgarTime.Stamp> stamps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            stamps.add(stamp(columns, i));
        }
        return stamps;
    }

    private static EdgarTime.Stamp stamp(JsonNode columns, int row) {
        return new EdgarTime.Stamp(
                cell(columns, "acceptanceDateTime", row),
                cell(columns, "filingDate", row),
                cell(columns, "form", row));
    }

    private @Nullable Announcement announcement(
            EdgarCompany company, JsonNode columns, int row, EdgarTime clock) {
        String accession = cell(columns, "accessionNumber", row);
        String form = cell(columns, "form", row);
        if (accession.isEmpty() || form.isEmpty()) {
            return null;
        }
        String name = company.name();
        String cik = company.cik();
        Announcement.Draft draft =
                EdgarFiling.draft(accession)
                        .title(title(form, name, columns, row))
                        .category(form)
                        .document(document(accession, cik, cell(columns, "primaryDocument", row)))
                        .published(clock.read(stamp(columns, row), row));
        if (company.tickers().isEmpty()) {
            draft.issuer(null, name, cik);
        }
        company.tickers().forEach(ticker -> draft.issuer(ticker, name, cik));
        return draft.done();
    }

    private static String title(String form, String name, JsonNode columns, int row) {
        String items = cell(columns, "items", row);
        String described = cell(columns, "primaryDocDescription", row);
        StringBuilder title = new StringBuilder(form);
        if (!name.isEmpty()) {
            title.append(" - ").append(name);
        } else if (!described.isEmpty() && !described.equals(form)) {
            title.append(" - ").append(described);
        }
        return items.isEmpty()
                ? title.toString()
                : title.append(" - Items ").append(items.replace(",", ", ")).toString();
    }

    /**
     * The main document. The first number of an accession is whoever sent it in, which serves for
     * the folder where the company is not named. A style sheet's folder in front of the file name
     * leads to a rendering; the document itself lies beside it.
     */
    private Announcement.Link document(String accession, String cik, String primary) {
        String owner = cik.isEmpty() ? accession.substring(0, 10) : cik;
        String folder =
                archives + owner.replaceFirst("^0+", "") + "/" + accession.replace("-", "") + "/";
        String file = primary.replaceFirst("^xsl[^/]*/", "");
        return Announcement.Link.to(
                folder + (file.isEmpty() ? accession + "-index.htm" : file.replace(" ", "%20")));
    }

    private static String cell(JsonNode columns, String column, int row) {
        JsonNode cell = columns.path(column).path(row);
        return cell.isNull() ? "" : cell.asText("").strip();
    }
}
