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
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of latest releases, {@code lcisehk1relsde_1.json} and its siblings. Each says how
 * many files there are, not how many releases.
 */
public final class HkexReader implements AnswerReader {

    private final HkexRelease release;
    private final Consumer<@Nullable Integer> files;

    public HkexReader() {
        this(HkexRelease.SITE, number -> {});
    }

    /**
     * Answers of a site elsewhere.
     *
     * @param baseUrl document paths are relative to it
     * @param files takes how many files there are; null where a file does not say
     */
    HkexReader(URI baseUrl, Consumer<@Nullable Integer> files) {
        this.release = new HkexRelease(baseUrl);
        this.files = files;
    }

    @Override
    public String source() {
        return "hkex";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        return JsonAnswer.read(body, root -> page(root, at));
    }

    private FeedAnswer page(JsonNode root, @Nullable Instant at) {
        JsonNode releases = root.path("newsInfoLst");
        if (!releases.isArray() && !releases.isNull()) {
            return JsonAnswer.lacks("newsInfoLst", root);
        }
        Integer number = new Row(root).intOrNull("maxNumOfFile");
        files.accept(number);
        Boolean only = (number != null && number <= 1) ? Boolean.TRUE : null;
        return Rows.of(releases, this::announcement)
                .page(new PageFacts(null, null, null, only), at);
    }

    private @Nullable Announcement announcement(Row row) {
        String id = row.text("newsId");
        String title = Titles.plain(row.text("title"));
        if (id.isEmpty() || title.isEmpty()) {
            return null;
        }
        String category = row.text("lTxt").isEmpty() ? row.text("sTxt") : row.text("lTxt");
        Announcement.Draft draft =
                Announcement.draft(id, "HKEX")
                        .title(title)
                        .category(Titles.plain(category))
                        .document(release.link(row.text("webPath")))
                        .published(HkexRelease.time(row.text("relTime")));
        for (JsonNode stock : row.node().path("stock")) {
            Row company = new Row(stock);
            draft.issuer(company.text("sc"), Titles.plain(company.text("sn")));
        }
        return draft.done();
    }
}
