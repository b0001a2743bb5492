package disclosure.crawler.feed.sse;

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
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code queryCompanyBulletin.do}, which lists single files. {@code ADDDATE}, where present,
 * is when the file was listed, to the second; {@code SSEDATE} may be the next day.
 */
public final class SseOldReader implements AnswerReader {

    private final URI documentsUrl;

    public SseOldReader() {
        this(SsePage.DOCUMENTS);
    }

    /**
     * Answers whose documents lie elsewhere.
     *
     * @param documentsUrl document paths are relative to it
     */
    SseOldReader(URI documentsUrl) {
        this.documentsUrl = documentsUrl;
    }

    @Override
    public String source() {
        return "sse-old";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        return JsonAnswer.read(
                body, root -> SsePage.read(root, at, data -> Rows.of(data, this::file)));
    }

    private @Nullable Announcement file(Row row) {
        String path = row.text("URL");
        String title = Titles.plain(either(row, "TITLE", "title"));
        Moment listed = Moment.parse(row.text("ADDDATE"), MainlandCode.ZONE);
        Moment dated = Moment.parse(either(row, "SSEDATE", "SSEDate"), MainlandCode.ZONE);
        Moment published = listed.isStated() ? listed : dated;
        if (path.isEmpty() || title.isEmpty() || !published.isStated()) {
            return null;
        }
        return SsePage.draft(SsePage.stem(path), title)
                .issuer(
                        either(row, "SECURITY_CODE", "security_Code"),
                        either(row, "SECURITY_NAME", "companyAbbr"))
                .category(either(row, "BULLETIN_TYPE", "bulletin_Type"))
                .document(SsePage.link(documentsUrl, path, title))
                .published(published)
                .done();
    }

    private static String either(Row row, String field, String oldField) {
        return row.text(field).isEmpty() ? row.text(oldField) : row.text(field);
    }
}
