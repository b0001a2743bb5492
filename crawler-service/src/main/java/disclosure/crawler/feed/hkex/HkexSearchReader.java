package disclosure.crawler.feed.hkex;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.JsonAnswer;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Row;
import disclosure.crawler.feed.Rows;
import disclosure.crawler.feed.Titles;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the title search. Its rows are an array printed into a string, {@code "null"} when there
 * are none; several companies stand in one cell, separated by {@code <br/>}.
 */
public final class HkexSearchReader implements AnswerReader {

    private static final Pattern BREAK = Pattern.compile("(?i)\\s*<br\\s*/?>\\s*");

    private final HkexRelease release;

    public HkexSearchReader() {
        this(HkexRelease.SITE);
    }

    /**
     * Answers of a site elsewhere.
     *
     * @param baseUrl document paths are relative to it
     */
    HkexSearchReader(URI baseUrl) {
        this.release = new HkexRelease(baseUrl);
    }

    @Override
    public String source() {
        return "hkex-search";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        return JsonAnswer.read(body, root -> envelope(root, at));
    }

    private FeedAnswer envelope(JsonNode root, @Nullable Instant at) {
        JsonNode result = root.path("result");
        if (result.isMissingNode()) {
            return JsonAnswer.lacks("result", root);
        }
        PageFacts facts = facts(new Row(root), root.path("hasNextRow"));
        if (result.isArray()) {
            return Rows.of(result, this::announcement).page(facts, at);
        }
        String rows = new Row(root).text("result");
        if (rows.isEmpty()) {
            return new Rows().page(facts, at);
        }
        return JsonAnswer.read(
                rows.getBytes(StandardCharsets.UTF_8),
                array ->
                        array.isArray()
                                ? Rows.of(array, this::announcement).page(facts, at)
                                : JsonAnswer.lacks("result", array));
    }

    private static PageFacts facts(Row envelope, JsonNode hasNext) {
        Boolean last = hasNext.isBoolean() ? !hasNext.booleanValue() : null;
        return new PageFacts(
                null, envelope.intOrNull("rowRange"), envelope.longOrNull("recordCnt"), last);
    }

    private @Nullable Announcement announcement(Row row) {
        String id = row.text("NEWS_ID");
        String title = Titles.plain(row.text("TITLE"));
        if (id.isEmpty() || title.isEmpty()) {
            return null;
        }
        String category =
                row.text("LONG_TEXT").isEmpty() ? row.text("SHORT_TEXT") : row.text("LONG_TEXT");
        Announcement.Draft draft =
                Announcement.draft(id, "HKEX")
                        .title(title)
                        .category(Titles.plain(category))
                        .document(release.link(row.text("FILE_LINK")))
                        .published(HkexRelease.time(row.text("DATE_TIME")));
        String[] codes = BREAK.split(row.text("STOCK_CODE"), -1);
        String[] names = BREAK.split(row.text("STOCK_NAME"), -1);
        for (int i = 0; i < Math.max(codes.length, names.length); i++) {
            draft.issuer(
                    i < codes.length ? codes[i] : null,
                    i < names.length ? Titles.plain(names[i]) : null);
        }
        return draft.done();
    }
}
