package disclosure.crawler.feed.szse;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.JsonAnswer;
import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Row;
import disclosure.crawler.feed.Rows;
import disclosure.crawler.feed.Titles;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code annList}. {@code annId} is the id that CNINFO gives the same announcement. */
public final class SzseReader implements AnswerReader {

    private final String documentsUrl;

    public SzseReader() {
        this(URI.create("https://disc.static.szse.cn/download"));
    }

    /**
     * Answers whose documents lie elsewhere.
     *
     * @param documentsUrl document paths are appended to it
     */
    SzseReader(URI documentsUrl) {
        this.documentsUrl = documentsUrl.toString().replaceFirst("/$", "");
    }

    @Override
    public String source() {
        return "szse";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        return JsonAnswer.read(body, root -> page(root, at));
    }

    private FeedAnswer page(JsonNode root, @Nullable Instant at) {
        Row envelope = new Row(root);
        JsonNode data = root.path("data");
        if (!root.has("announceCount") || !root.has("data")) {
            String message = envelope.text("message") + envelope.text("error");
            return message.isEmpty()
                    ? JsonAnswer.lacks(root.has("data") ? "announceCount" : "data", root)
                    : new Fault(Kind.BUSINESS_ERROR, "the exchange reports " + message);
        }
        if (!data.isArray() && !data.isNull()) {
            return JsonAnswer.lacks("data", root);
        }
        Rows rows = Rows.of(data, this::announcement);
        Long total = envelope.longOrNull("announceCount");
        boolean everything = total != null && rows.size() >= total;
        return rows.page(new PageFacts(null, null, total, everything ? Boolean.TRUE : null), at);
    }

    private @Nullable Announcement announcement(Row row) {
        String id = row.text("annId").isEmpty() ? row.text("id") : row.text("annId");
        String title = Titles.plain(row.text("title"));
        if (id.isEmpty() || title.isEmpty()) {
            return null;
        }
        List<String> codes = list(row, "secCode");
        List<String> names = list(row, "secName");
        String plain = title;
        for (String name : names) {
            plain = Titles.withoutName(plain, name);
        }
        String cancelled = Titles.cancellation(plain);
        Announcement.Draft draft =
                Announcement.draft(id, "SZSE")
                        .sharedId(row.text("annId").isEmpty() ? null : "cninfo:" + id)
                        .title(plain)
                        .standing(
                                cancelled.isEmpty() ? Standing.AS_FILED : Standing.WITHDRAWN,
                                cancelled)
                        .category(row.text("bigCategoryId"))
                        .document(link(row.text("attachPath")))
                        .published(Moment.parse(row.text("publishTime"), MainlandCode.ZONE));
        for (int i = 0; i < Math.max(codes.size(), names.size()); i++) {
            draft.issuer(
                    i < codes.size() ? codes.get(i) : null, i < names.size() ? names.get(i) : null);
        }
        return draft.done();
    }

    /** An array; some recordings hold its printed form as a string. */
    private static List<String> list(Row row, String field) {
        List<String> values = new ArrayList<>();
        JsonNode node = row.node().path(field);
        if (node.isArray()) {
            node.forEach(value -> values.add(Titles.plain(value.asText(""))));
        } else {
            for (String value : row.text(field).replaceAll("[\\[\\]'\"]", "").split(",", -1)) {
                values.add(value.strip());
            }
        }
        values.removeIf(String::isEmpty);
        return values;
    }

    private Announcement.@Nullable Link link(String path) {
        return path.isEmpty()
                ? null
                : Announcement.Link.to(
                        path.startsWith("http")
                                ? path
                                : documentsUrl + (path.startsWith("/") ? "" : "/") + path);
    }
}
