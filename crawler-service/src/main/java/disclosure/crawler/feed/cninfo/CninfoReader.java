package disclosure.crawler.feed.cninfo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code hisAnnouncement/query} and {@code disclosure}. An empty result has {@code
 * announcements: null}; {@code totalpages} is rounded down and therefore not used.
 */
public final class CninfoReader implements AnswerReader {

    private static final ZoneId HONG_KONG = ZoneId.of("Asia/Hong_Kong");

    private final URI documentsUrl;

    public CninfoReader() {
        this(URI.create("https://static.cninfo.com.cn/"));
    }

    /**
     * Answers whose documents lie elsewhere.
     *
     * @param documentsUrl document paths are relative to it
     */
    CninfoReader(URI documentsUrl) {
        this.documentsUrl = documentsUrl;
    }

    @Override
    public String source() {
        return "cninfo";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        return JsonAnswer.read(body, root -> page(root, at));
    }

    private FeedAnswer page(JsonNode root, @Nullable Instant at) {
        JsonNode rows = root.path("announcements");
        JsonNode groups = root.path("classifiedAnnouncements");
        if (groups.isArray() && !rows.isArray()) {
            rows = flat(groups);
        }
        if (!rows.isArray() && !rows.isNull()) {
            String message = new Row(root).text("message") + new Row(root).text("msg");
            return message.isEmpty()
                    ? JsonAnswer.lacks("announcements", root)
                    : new Fault(Kind.BUSINESS_ERROR, "the site reports " + message);
        }
        Row envelope = new Row(root);
        Long total = envelope.longOrNull("totalAnnouncement");
        Rows read = Rows.of(rows, this::announcement);
        Boolean more =
                root.path("hasMore").isBoolean() ? root.path("hasMore").booleanValue() : null;
        return read.page(new PageFacts(null, null, total, more == null ? null : !more), at);
    }

    private static JsonNode flat(JsonNode groups) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        groups.forEach(group -> group.forEach(all::add));
        return all;
    }

    private @Nullable Announcement announcement(Row row) {
        String id = row.text("announcementId");
        String name = row.textOrNull("secName");
        String title = Titles.plain(row.text("announcementTitle"));
        Long millis = row.longOrNull("announcementTime");
        if (id.isEmpty() || title.isEmpty()) {
            return null;
        }
        String cancelled = Titles.cancellation(title);
        String exchange = exchange(row);
        ZoneId zone = exchange.equals("HKEX") ? HONG_KONG : MainlandCode.ZONE;
        Announcement.Draft draft =
                Announcement.draft(id, exchange)
                        .sharedId("cninfo:" + id)
                        .title(Titles.withoutName(title, name == null ? null : Titles.plain(name)))
                        .standing(
                                cancelled.isEmpty() ? Standing.AS_FILED : Standing.WITHDRAWN,
                                cancelled)
                        .category(row.text("announcementType"))
                        .document(Announcement.Link.on(documentsUrl, row.text("adjunctUrl")))
                        .published(
                                millis == null ? Moment.UNSTATED : Moment.ofMillis(millis, zone));
        issuers(row, draft);
        return draft.done();
    }

    /** Several companies may share a notice; codes and names are joined by commas then. */
    private static void issuers(Row row, Announcement.Draft draft) {
        String[] codes = either(row, "secCodeList", "secCode").split("[,;，；]", -1);
        String[] names = either(row, "secNameList", "secName").split("[,;，；]", -1);
        for (int i = 0; i < Math.max(codes.length, names.length); i++) {
            draft.issuer(
                    i < codes.length ? codes[i] : null,
                    i < names.length ? Titles.plain(names[i]) : null,
                    i == 0 ? row.textOrNull("orgId") : null);
        }
    }

    private static String either(Row row, String list, String single) {
        return row.text(list).isEmpty() ? row.text(single) : row.text(list);
    }

    /** The page column names the board; where it does not, the code decides. */
    private static String exchange(Row row) {
        String board = row.text("pageColumn");
        String code = row.text("secCode").replaceFirst("[,;，；].*$", "");
        String byBoard =
                switch (board.length() < 2 ? "" : board.substring(0, 2)) {
                    case "SH" -> "SSE";
                    case "SZ" -> "SZSE";
                    case "BJ" -> "BSE";
                    case "HK" -> "HKEX";
                    case "NE", "GF", "TH" -> "NEEQ";
                    default -> "CNINFO";
                };
        return MainlandCode.exchangeOf(code, byBoard);
    }
}
