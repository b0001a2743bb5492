package disclosure.crawler.feed.sse;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.JsonAnswer;
import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.Row;
import disclosure.crawler.feed.Rows;
import disclosure.crawler.feed.Titles;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code queryCompanyBulletinNew.do}: a list of bulletins, each of which is a list of files,
 * the main paper first. {@code total} counts bulletins.
 */
public final class SseReader implements AnswerReader {

    private final URI documentsUrl;

    public SseReader() {
        this(SsePage.DOCUMENTS);
    }

    /**
     * Answers whose documents lie elsewhere.
     *
     * @param documentsUrl document paths are relative to it
     */
    SseReader(URI documentsUrl) {
        this.documentsUrl = documentsUrl;
    }

    @Override
    public String source() {
        return "sse";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        return JsonAnswer.read(body, root -> SsePage.read(root, at, this::rows));
    }

    private Rows rows(JsonNode data) {
        Rows rows = new Rows();
        for (JsonNode entry : data) {
            List<Row> files = new ArrayList<>();
            (entry.isArray() ? entry : List.of(entry)).forEach(node -> files.add(new Row(node)));
            // Stable: files of one type keep the site's order.
            files.sort(Comparator.comparing(file -> !file.text("ORG_FILE_TYPE").equals("0")));
            rows.add(bulletin(files), new Row(entry)::beginning);
        }
        return rows;
    }

    private @Nullable Announcement bulletin(List<Row> files) {
        if (files.isEmpty()) {
            return null;
        }
        Row main = files.getFirst();
        String id = main.text("ORG_BULLETIN_ID");
        String path = main.text("URL");
        String title = Titles.plain(main.text("TITLE"));
        Moment published = Moment.parse(main.text("SSEDATE"), MainlandCode.ZONE);
        if ((id.isEmpty() && path.isEmpty()) || title.isEmpty() || !published.isStated()) {
            return null;
        }
        Announcement.Draft draft =
                SsePage.draft(id.isEmpty() ? SsePage.stem(path) : id, title)
                        .category(main.text("BULLETIN_TYPE_DESC"))
                        .published(published);
        for (Row file : files) {
            draft.issuer(file.text("SECURITY_CODE"), file.textOrNull("SECURITY_NAME"))
                    .document(
                            SsePage.link(
                                    documentsUrl,
                                    file.text("URL"),
                                    Titles.plain(file.text("TITLE"))));
        }
        return draft.done();
    }
}
