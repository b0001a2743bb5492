package disclosure.crawler.feed.hkex;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.Row;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What the feed and the search say in the same way.
 *
 * @param baseUrl document paths are relative to it
 */
record HkexRelease(URI baseUrl) {

    static final URI SITE = URI.create("https://www1.hkexnews.hk");
    static final ZoneId ZONE = ZoneId.of("Asia/Hong_Kong");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /** {@code dd/MM/yyyy HH:mm}, Hong Kong. */
    static Moment time(String text) {
        try {
            return Moment.ofMinute(LocalDateTime.parse(text, TIME), ZONE);
        } catch (DateTimeException e) {
            return Moment.UNSTATED;
        }
    }

    Announcement.@Nullable Link link(String path) {
        return path.equals("NaN") ? null : Announcement.Link.on(baseUrl, path);
    }

    /** The paper of a news in a file of latest releases; null where it is not, or only a page. */
    Announcement.@Nullable Link link(JsonNode list, String newsId) {
        for (JsonNode node : list.path("newsInfoLst")) {
            Row row = new Row(node);
            if (row.text("newsId").equals(newsId) && !row.text("ext").equalsIgnoreCase("htm")) {
                return link(row.text("webPath"));
            }
        }
        return null;
    }
}
