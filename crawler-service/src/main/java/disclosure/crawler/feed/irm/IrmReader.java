package disclosure.crawler.feed.irm;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.JsonAnswer;
import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Row;
import disclosure.crawler.feed.Rows;
import disclosure.crawler.feed.Titles;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads the search of 互动易: records of investor relations activities (type 4), whose id is CNINFO's,
 * and questions with their answers (types 11 and 1). Times are milliseconds printed as strings. Who
 * asked is personal data and not kept.
 */
public final class IrmReader implements AnswerReader {

    private final URI documentsUrl;

    public IrmReader() {
        this(URI.create("https://static.cninfo.com.cn/"));
    }

    /**
     * Answers whose documents lie elsewhere.
     *
     * @param documentsUrl document paths are relative to it
     */
    IrmReader(URI documentsUrl) {
        this.documentsUrl = documentsUrl;
    }

    @Override
    public String source() {
        return "irm";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        return JsonAnswer.read(body, root -> page(root, at));
    }

    private FeedAnswer page(JsonNode root, @Nullable Instant at) {
        JsonNode envelope = root.path("data").path("results").isArray() ? root.path("data") : root;
        JsonNode results = envelope.path("results");
        if (!results.isArray() && !results.isNull()) {
            return JsonAnswer.lacks("results", root);
        }
        Row page = new Row(envelope);
        Integer number = page.intOrNull("pageNo");
        Integer pages = page.intOrNull("totalPage");
        Boolean last = (number == null || pages == null) ? null : (number >= pages);
        return Rows.of(results, this::announcement)
                .page(
                        new PageFacts(
                                number,
                                page.intOrNull("pageSize"),
                                page.longOrNull("totalRecord"),
                                last),
                        at);
    }

    private @Nullable Announcement announcement(Row row) {
        String id = row.text("indexId").isEmpty() ? row.text("esId") : row.text("indexId");
        String title = Titles.plain(row.text("mainContent"));
        if (id.isEmpty() || title.isEmpty()) {
            return null;
        }
        Announcement.Draft draft =
                Announcement.draft(id, MainlandCode.exchangeOf(row.text("stockCode"), "SZSE"))
                        .issuer(
                                row.text("stockCode"),
                                Titles.plain(row.text("companyShortName")),
                                row.textOrNull("secid"))
                        .title(title);
        return row.text("contentType").equals("4") ? record(row, id, draft) : question(row, draft);
    }

    private Announcement record(Row row, String id, Announcement.Draft draft) {
        return draft.sharedId("cninfo:" + id)
                .category("investor-relations-record")
                .document(Announcement.Link.on(documentsUrl, row.text("attachmentUrl")))
                .published(time(row, "pubDate"))
                .done();
    }

    private static Announcement question(Row row, Announcement.Draft draft) {
        String answer = Titles.plain(row.text("attachedContent"));
        Moment answered = time(row, "attachedPubDate");
        Moment asked = time(row, "pubDate");
        Moment updated = time(row, "updateDate");
        // The answer's own time is absent in some lists.
        Moment told = answered.isStated() || answer.isEmpty() ? answered : updated;
        String question = Titles.plain(row.text("mainContent"));
        return draft.category("investor-question")
                .text(answer.isEmpty() ? "问：" + question : "问：" + question + "\n答：" + answer)
                .published(told.isStated() ? told : asked)
                .done();
    }

    private static Moment time(Row row, String field) {
        Long millis = row.longOrNull(field);
        return millis == null ? Moment.UNSTATED : Moment.ofMillis(millis, MainlandCode.ZONE);
    }
}
