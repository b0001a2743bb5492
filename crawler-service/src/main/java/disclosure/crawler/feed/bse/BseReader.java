package disclosure.crawler.feed.bse;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.JsonAnswer;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Row;
import disclosure.crawler.feed.Rows;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads all lists of the engine behind the Beijing exchange and the national quotation system. The
 * rows lie in {@code data.content[].disclosures} (latest), {@code [0].listInfo.content} (search,
 * meetings) or {@code content} (older twins). Paging goes by the outer page, which counts groups;
 * the number of announcements stands in the first group.
 */
public final class BseReader implements AnswerReader {

    private final String source;
    private final BseRow row;

    /** Answers of the exchange itself. */
    public BseReader() {
        this("bse", "BSE", URI.create("https://www.bse.cn"));
    }

    /**
     * Answers of one site.
     *
     * @param exchange of rows that do not name their market layer
     * @param baseUrl document paths are relative to it
     */
    BseReader(String source, String exchange, URI baseUrl) {
        this.source = source;
        this.row = new BseRow(exchange, baseUrl);
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        return JsonAnswer.read(body, root -> page(root, at));
    }

    private FeedAnswer page(JsonNode root, @Nullable Instant at) {
        JsonNode envelope = root.isArray() ? root.path(0) : root;
        Fault error = businessError(envelope);
        if (error != null) {
            return error;
        }
        JsonNode page = firstObject(envelope.path("listInfo"), envelope.path("data"), envelope);
        JsonNode content = page.path("content");
        if (!content.isArray() && !content.isNull()) {
            return JsonAnswer.lacks("content", page);
        }
        Rows rows = new Rows();
        for (JsonNode entry : content) {
            JsonNode group = entry.path("disclosures");
            (group.isArray() ? group : List.of(entry))
                    .forEach(node -> rows.add(row.read(new Row(node)), new Row(node)::beginning));
        }
        return rows.page(facts(page, content), at);
    }

    private static @Nullable Fault businessError(JsonNode envelope) {
        String message = envelope.path("msg").asText("");
        boolean failed = envelope.path("status").asInt(0) != 0;
        boolean holdsRows =
                envelope.has("listInfo") || envelope.has("data") || envelope.has("content");
        if (!failed && (holdsRows || message.isEmpty())) {
            return null;
        }
        return new Fault(
                Kind.BUSINESS_ERROR,
                "the exchange reports "
                        + (message.isEmpty() ? "status " + envelope.path("status") : message));
    }

    private static PageFacts facts(JsonNode page, JsonNode content) {
        Row outer = new Row(page);
        Long inner = new Row(content.path(0)).longOrNull("totalElements");
        return new PageFacts(
                outer.intOrNull("number"),
                outer.intOrNull("size"),
                inner == null ? outer.longOrNull("totalElements") : inner,
                last(outer, content.isEmpty()));
    }

    private static @Nullable Boolean last(Row page, boolean empty) {
        JsonNode last = page.node().path("lastPage");
        Integer number = page.intOrNull("number");
        Integer pages = page.intOrNull("totalPages");
        if (empty || number == null || pages == null) {
            return empty ? Boolean.TRUE : last.isBoolean() ? last.booleanValue() : null;
        }
        return last.isBoolean() ? last.booleanValue() : number >= pages - 1;
    }

    private static JsonNode firstObject(JsonNode... candidates) {
        for (JsonNode candidate : candidates) {
            if (candidate.isObject()) {
                return candidate;
            }
        }
        return candidates[candidates.length - 1];
    }
}
