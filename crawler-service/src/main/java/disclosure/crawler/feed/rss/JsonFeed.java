package disclosure.crawler.feed.rss;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.JsonAnswer;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Row;
import disclosure.crawler.feed.Rows;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1 and 1.1; an id that is a number counts as its text. */
record JsonFeed(RssEntries entries) {

    FeedAnswer page(JsonNode root, @Nullable Instant at) {
        JsonNode items = root.path("items");
        if (!items.isArray()) {
            return JsonAnswer.lacks("items", root);
        }
        boolean more = !new Row(root).text("next_url").isEmpty();
        boolean repeat = idsRepeat(items);
        return Rows.of(items, item -> item(item, repeat))
                .page(new PageFacts(null, null, null, !more), at);
    }

    /** An id that two items claim says nothing by itself. */
    private static boolean idsRepeat(JsonNode items) {
        Set<String> seen = new HashSet<>();
        for (JsonNode item : items) {
            String id = new Row(item).text("id");
            if (!id.isEmpty() && !seen.add(id)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Announcement item(Row item, boolean idsRepeat) {
        String url = item.text("url").isEmpty() ? item.text("external_url") : item.text("url");
        String words =
                item.text("content_text").isEmpty()
                        ? item.text("summary") + item.text("content_html")
                        : item.text("content_text");
        Announcement.Draft draft =
                entries.draft(item.text("id"), url, item.text("title"), words, idsRepeat);
        if (draft == null) {
            return null;
        }
        for (JsonNode attachment : item.node().path("attachments")) {
            Row file = new Row(attachment);
            if (!file.text("url").isEmpty()) {
                draft.document(
                        file.text("title").isEmpty()
                                ? Announcement.Link.to(file.text("url"))
                                : new Announcement.Link(file.text("url"), file.text("title")));
            }
        }
        JsonNode tag = item.node().path("tags").path(0);
        String when =
                item.text("date_published").isEmpty()
                        ? item.text("date_modified")
                        : item.text("date_published");
        return draft.category(tag.asText("")).published(FeedTime.read(when, entries.zone())).done();
    }
}
