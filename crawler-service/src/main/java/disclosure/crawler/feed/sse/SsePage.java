package disclosure.crawler.feed.sse;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.JsonAnswer;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Row;
import disclosure.crawler.feed.Rows;
import disclosure.crawler.feed.Titles;
import java.net.URI;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What both lists of the exchange have in common: envelope, paging, file names. */
final class SsePage {

    /** Where documents lie since December 2023. */
    static final URI DOCUMENTS = URI.create("https://static.sse.com.cn");

    private SsePage() {}

    static FeedAnswer read(JsonNode root, @Nullable Instant at, Function<JsonNode, Rows> reader) {
        Row envelope = new Row(root);
        if (envelope.text("success").equals("false") || !envelope.text("error").isEmpty()) {
            return new Fault(
                    Kind.BUSINESS_ERROR,
                    "the exchange reports "
                            + envelope.text("error")
                            + " (which it also does when the Referer is missing)");
        }
        JsonNode help = root.path("pageHelp");
        JsonNode data = help.path("data").isArray() ? help.path("data") : root.path("result");
        if (!data.isArray() && !data.isNull() && !help.path("data").isNull()) {
            return JsonAnswer.lacks("pageHelp.data", root);
        }
        return reader.apply(data).page(facts(new Row(help)), at);
    }

    private static PageFacts facts(Row help) {
        Integer number = help.intOrNull("pageNo");
        Integer pages = help.intOrNull("pageCount");
        Boolean last = (number == null || pages == null) ? null : (number >= pages);
        return new PageFacts(number, help.intOrNull("pageSize"), help.longOrNull("total"), last);
    }

    static Announcement.Draft draft(String id, String title) {
        String cancelled = Titles.cancellation(title);
        return Announcement.draft(id, "SSE")
                .title(title)
                .standing(cancelled.isEmpty() ? Standing.AS_FILED : Standing.WITHDRAWN, cancelled);
    }

    /** File name without its ending, which is unique on the site. */
    static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{2,5}$", "");
    }

    static Announcement.@Nullable Link link(URI documentsUrl, String path, String name) {
        Announcement.Link link = Announcement.Link.on(documentsUrl, path);
        return link == null || name.isEmpty() ? link : new Announcement.Link(link.url(), name);
    }
}
