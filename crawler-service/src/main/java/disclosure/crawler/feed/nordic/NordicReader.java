package disclosure.crawler.feed.nordic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.JsonAnswer;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Row;
import disclosure.crawler.feed.Rows;
import disclosure.crawler.feed.Titles;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads {@code news/query.action} of Nasdaq Nordic. The message is the first document. */
public final class NordicReader implements AnswerReader {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z");

    @Override
    public String source() {
        return "nordic";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        return JsonAnswer.read(body, root -> page(root, at));
    }

    private static FeedAnswer page(JsonNode root, @Nullable Instant at) {
        JsonNode results = root.path("results");
        if (!results.isObject() && !results.isNull()) {
            return JsonAnswer.lacks("results", root);
        }
        JsonNode items = results.path("item");
        JsonNode list = items.isObject() ? JsonNodeFactory.instance.arrayNode().add(items) : items;
        Long counted = new Row(root).longOrNull("count");
        Long total = counted == null ? new Row(results).longOrNull("count") : counted;
        Boolean last = list.isEmpty() ? Boolean.TRUE : null;
        return Rows.of(list, NordicReader::announcement)
                .page(new PageFacts(null, null, total, last), at);
    }

    private static @Nullable Announcement announcement(Row row) {
        String id = row.text("disclosureId");
        String title = Titles.plain(row.text("headline"));
        if (id.isEmpty() || title.isEmpty()) {
            return null;
        }
        String time =
                row.text("releaseTime").isEmpty() ? row.text("published") : row.text("releaseTime");
        Announcement.Draft draft =
                Announcement.draft(id, "NASDAQ-NORDIC")
                        .issuer(null, Titles.plain(row.text("company")))
                        .title(title)
                        .category(row.text("cnsCategory"))
                        .published(time(time));
        String message = row.text("messageUrl");
        if (!message.isEmpty()) {
            draft.document(new Announcement.Link(message, title));
        }
        for (JsonNode attachment : row.node().path("attachment")) {
            draft.document(link(new Row(attachment)));
        }
        return draft.done();
    }

    private static Announcement.@Nullable Link link(Row attachment) {
        String url =
                attachment.text("attachmentUrl").isEmpty()
                        ? attachment.text("url")
                        : attachment.text("attachmentUrl");
        String name = attachment.text("fileName");
        return url.isEmpty()
                ? null
                : name.isEmpty() ? Announcement.Link.to(url) : new Announcement.Link(url, name);
    }

    private static Moment time(String text) {
        try {
            return Moment.ofSecond(OffsetDateTime.parse(text, TIME));
        } catch (DateTimeException e) {
            return Moment.UNSTATED;
        }
    }
}
