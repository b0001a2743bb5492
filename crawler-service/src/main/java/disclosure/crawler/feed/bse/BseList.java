package disclosure.crawler.feed.bse;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.fetch.Jsonp;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads both lists and their older twins. The rows lie in {@code data.content[].disclosures}
 * (latest), {@code [0].listInfo.content} (search) or {@code content} (older twins). Paging goes by
 * the outer page, which counts groups; the number of announcements stands in the first group.
 *
 * @param baseUrl document paths are relative to it
 * @param layer market layer of the rows to keep; null keeps all
 */
record BseList(URI baseUrl, @Nullable String layer) {

    /**
     * What was asked for, to hold the answer against.
     *
     * @param page from 0
     * @param mayBeEmpty false where nothing means that something is wrong
     */
    record Asked(int page, LocalDate since, LocalDate until, boolean mayBeEmpty) {}

    FeedAnswer read(byte[] body, Asked asked, Instant arrivedAt) {
        return switch (Jsonp.read(body)) {
            case Jsonp.Json(JsonNode root) -> page(root, asked, arrivedAt);
            case Jsonp.Truncated(String words) -> new Fault(Kind.TRUNCATED, words);
            case Jsonp.ChallengePage() ->
                    new Fault(Kind.CHALLENGE, "a firewall's challenge page instead of a list");
            case Jsonp.NotJson(String words) -> new Fault(Kind.CHANGED_SCHEMA, words);
        };
    }

    private FeedAnswer page(JsonNode root, Asked asked, Instant arrivedAt) {
        JsonNode envelope = root.isArray() ? root.path(0) : root;
        Fault error = businessError(envelope);
        if (error != null) {
            return error;
        }
        JsonNode page = firstObject(envelope.path("listInfo"), envelope.path("data"), envelope);
        JsonNode content = page.path("content");
        if (content.isMissingNode() || (!content.isArray() && !content.isNull())) {
            return new Fault(
                    Kind.CHANGED_SCHEMA, "no rows under \"content\"; keys found: " + keys(page));
        }
        int number = page.path("number").asInt(asked.page());
        if (number != asked.page() && !content.isEmpty()) {
            return new Fault(
                    Kind.REPLAY, "asked for page " + asked.page() + ", was given page " + number);
        }
        Rows rows = rows(content);
        if (!rows.malformed.isEmpty() && rows.kept.isEmpty()) {
            return new Fault(
                    Kind.CHANGED_SCHEMA,
                    "no row has an id, a title and a date; first row: "
                            + rows.malformed.getFirst());
        }
        Fault doubt = doubt(rows, asked);
        return doubt != null
                ? doubt
                : new Page(
                        List.copyOf(rows.kept.values()),
                        last(page, number, content.isEmpty()),
                        total(page, content),
                        arrivedAt,
                        rows.remarks());
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

    /** Rows of one page as they are sorted out. */
    private static final class Rows {
        final Map<String, Announcement> kept = new LinkedHashMap<>();
        final List<String> malformed = new ArrayList<>();
        int otherMarkets;

        List<String> remarks() {
            return malformed.isEmpty()
                    ? List.of()
                    : List.of(
                            malformed.size()
                                    + " rows without id, title or date were left out, first: "
                                    + malformed.getFirst());
        }
    }

    private Rows rows(JsonNode content) {
        Rows rows = new Rows();
        for (JsonNode entry : content) {
            JsonNode group = entry.path("disclosures");
            if (group.isArray()) {
                group.forEach(row -> sort(row, rows));
            } else {
                sort(entry, rows);
            }
        }
        return rows;
    }

    private void sort(JsonNode node, Rows rows) {
        BseRow row = new BseRow(node, baseUrl);
        if (layer != null && !row.layer().isEmpty() && !row.layer().equals(layer)) {
            rows.otherMarkets++;
            return;
        }
        Announcement announcement = row.announcement();
        if (announcement == null) {
            String text = node.toString();
            rows.malformed.add(text.substring(0, Math.min(200, text.length())));
            return;
        }
        rows.kept.putIfAbsent(announcement.sourceId(), announcement);
    }

    private @Nullable Fault doubt(Rows rows, Asked asked) {
        if (rows.kept.isEmpty() && rows.otherMarkets > 0) {
            return new Fault(
                    Kind.CHANGED_SCHEMA,
                    rows.otherMarkets + " rows, none of market layer " + layer);
        }
        if (rows.kept.isEmpty() && asked.page() == 0 && !asked.mayBeEmpty()) {
            return new Fault(
                    Kind.IMPLAUSIBLE_EMPTY,
                    "no announcement between " + asked.since() + " and " + asked.until());
        }
        boolean outside =
                !rows.kept.isEmpty()
                        && rows.kept.values().stream()
                                .map(row -> row.publishedAt().toLocalDate())
                                .allMatch(
                                        day ->
                                                day.isBefore(asked.since())
                                                        || day.isAfter(asked.until()));
        return outside
                ? new Fault(
                        Kind.CHANGED_SCHEMA,
                        "the dates asked for were ignored: no row lies between "
                                + asked.since()
                                + " and "
                                + asked.until())
                : null;
    }

    private static boolean last(JsonNode page, int number, boolean empty) {
        JsonNode last = page.path("lastPage");
        return empty
                || (last.isBoolean()
                        ? last.booleanValue()
                        : number + 1 >= page.path("totalPages").asInt(Integer.MAX_VALUE));
    }

    private static long total(JsonNode page, JsonNode content) {
        JsonNode inner = content.path(0).path("totalElements");
        return inner.isNumber() ? inner.longValue() : page.path("totalElements").asLong(-1);
    }

    private static JsonNode firstObject(JsonNode... candidates) {
        for (JsonNode candidate : candidates) {
            if (candidate.isObject()) {
                return candidate;
            }
        }
        return candidates[candidates.length - 1];
    }

    private static String keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        for (Iterator<String> names = node.fieldNames(); names.hasNext() && keys.size() < 12; ) {
            keys.add(names.next());
        }
        return keys.isEmpty() ? "none" : String.join(", ", keys);
    }
}
