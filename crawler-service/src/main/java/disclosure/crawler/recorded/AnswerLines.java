package disclosure.crawler.recorded;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.PageFacts;
import disclosure.events.Precision;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer as lines of JSON; what is not stated is null. */
final class AnswerLines {

    private AnswerLines() {}

    static List<String> of(String source, FeedAnswer answer) {
        return switch (answer) {
            case FeedAnswer.Page page -> page(source, page);
            case FeedAnswer.Fault fault ->
                    List.of(
                            object().put("fault", fault.kind().code())
                                    .put("reason", fault.words())
                                    .toString());
        };
    }

    private static List<String> page(String source, FeedAnswer.Page page) {
        List<String> lines = new ArrayList<>();
        page.announcements().forEach(row -> lines.add(announcement(source, row).toString()));
        ObjectNode line = object();
        line.set("page", facts(page.facts()));
        if (!page.remarks().isEmpty()) {
            ArrayNode remarks = line.putArray("remarks");
            page.remarks().forEach(remarks::add);
        }
        lines.add(line.toString());
        return lines;
    }

    private static ObjectNode facts(PageFacts facts) {
        return object().put("number", facts.number())
                .put("size", facts.size())
                .put("total", facts.total())
                .put("last", facts.last());
    }

    private static ObjectNode announcement(String source, Announcement row) {
        ObjectNode line =
                object().put("source", source)
                        .put("id", row.sourceId())
                        .put("exchange", row.exchange());
        ArrayNode tickers = line.putArray("tickers");
        row.tickers().forEach(tickers::add);
        ArrayNode names = line.putArray("issuerNames");
        row.issuerNames().forEach(names::add);
        line.put("title", row.title())
                .put("postTitle", row.mark().isEmpty() ? null : row.mark())
                .put("publishedAt", time(row.publishedAt()))
                .put("precision", precision(row.precision()));
        ArrayNode documents = line.putArray("documents");
        row.documents()
                .forEach(
                        link ->
                                documents
                                        .addObject()
                                        .put("url", link.url())
                                        .put("name", link.name()));
        line.put("category", row.feedCategory()).put("change", change(row.standing()));
        extras(row, line);
        return line;
    }

    /** What only some feeds have. */
    private static void extras(Announcement row, ObjectNode line) {
        if (!row.actors().isEmpty()) {
            ArrayNode actors = line.putArray("actors");
            row.actors()
                    .forEach(
                            actor ->
                                    actors.addObject()
                                            .put("name", actor.name())
                                            .put("role", actor.role())
                                            .put("code", actor.code()));
        }
        if (row.text() != null) {
            line.put("text", row.text());
        }
    }

    private static @Nullable String time(@Nullable OffsetDateTime time) {
        return time == null ? null : time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static @Nullable String precision(Precision precision) {
        return precision == Precision.UNSTATED ? null : precision.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String change(Standing standing) {
        return switch (standing) {
            case AS_FILED -> null;
            case CORRECTED -> "corrected";
            case WITHDRAWN -> "withdrawn";
        };
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
