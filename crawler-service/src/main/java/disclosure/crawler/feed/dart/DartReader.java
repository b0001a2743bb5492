package disclosure.crawler.feed.dart;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.JsonAnswer;
import disclosure.crawler.feed.Markup;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Row;
import disclosure.crawler.feed.Rows;
import disclosure.crawler.feed.Titles;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Reads OpenDART's {@code list.json}, and the site's own day list, a fragment of a page. The status
 * inside tells success; 013 is an empty day.
 */
public final class DartReader implements AnswerReader {

    private final URI site;

    public DartReader() {
        this(Korea.SITE);
    }

    /**
     * Answers whose filings are shown elsewhere.
     *
     * @param site shows filings
     */
    DartReader(URI site) {
        this.site = site;
    }

    @Override
    public String source() {
        return "dart";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        String text = Markup.text(body);
        return text.startsWith("<") && text.contains("tbList")
                ? DartDayList.read(text, site, at)
                : JsonAnswer.read(body, root -> page(root, at));
    }

    private FeedAnswer page(JsonNode root, @Nullable Instant at) {
        Row envelope = new Row(root);
        String status = envelope.text("status");
        if (status.equals("013")) {
            return new Rows().page(PageFacts.whole(0), at);
        }
        if (!status.equals("000")) {
            return status.isEmpty() ? JsonAnswer.lacks("status", root) : refusal(envelope, status);
        }
        JsonNode list = root.path("list");
        if (!list.isArray()) {
            return JsonAnswer.lacks("list", root);
        }
        if (list.isEmpty()) {
            return new Fault(
                    Kind.IMPLAUSIBLE_EMPTY,
                    "status 000 says that there is data, and there is none; an empty day is 013");
        }
        Integer number = envelope.intOrNull("page_no");
        Integer pages = envelope.intOrNull("total_page");
        Boolean last = (number == null || pages == null) ? null : (number >= pages);
        return Rows.of(list, this::announcement)
                .page(
                        new PageFacts(
                                number,
                                envelope.intOrNull("page_count"),
                                envelope.longOrNull("total_count"),
                                last),
                        at);
    }

    private static Fault refusal(Row envelope, String status) {
        String words = "OpenDART reports " + status + ": " + envelope.text("message");
        return switch (status) {
            case "010", "011", "012", "901" -> new Fault(Kind.UNDECLARED, words);
            case "020" -> new Fault(Kind.RATE_EXCEEDED, words);
            case "014" -> new Fault(Kind.NOT_FOUND, words);
            default -> new Fault(Kind.BUSINESS_ERROR, words);
        };
    }

    private @Nullable Announcement announcement(Row row) {
        String id = row.text("rcept_no");
        String title = Titles.plain(row.text("report_nm"));
        if (id.isEmpty() || title.isEmpty()) {
            return null;
        }
        String remark = row.text("rm");
        Standing standing = standing(remark);
        Announcement.Draft draft =
                Announcement.draft(id, Korea.EXCHANGE)
                        .sharedId("dart:" + id)
                        .issuer(
                                row.text("stock_code"),
                                row.text("corp_name"),
                                row.textOrNull("corp_code"))
                        .title(title)
                        .standing(standing, mark(standing))
                        .document(Korea.viewer(site, id))
                        .published(day(row.text("rcept_dt")));
        String filer = row.text("flr_nm");
        if (!filer.isEmpty() && !filer.equals(row.text("corp_name"))) {
            draft.actor(filer, "filer", null);
        }
        return draft.done();
    }

    /** 철 withdrawn, 정 corrected since; other letters name the division in charge. */
    static Standing standing(String remark) {
        if (remark.contains("철")) {
            return Standing.WITHDRAWN;
        }
        return remark.contains("정") ? Standing.CORRECTED : Standing.AS_FILED;
    }

    /** The letter that says so. */
    static String mark(Standing standing) {
        return switch (standing) {
            case AS_FILED -> "";
            case CORRECTED -> "정";
            case WITHDRAWN -> "철";
        };
    }

    private static Moment day(String text) {
        try {
            return Moment.ofDay(
                    LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE), Korea.ZONE);
        } catch (DateTimeException e) {
            return Moment.UNSTATED;
        }
    }
}
