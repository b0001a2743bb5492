package disclosure.crawler.feed.tdnet;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.Markup;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Rows;
import disclosure.crawler.feed.Titles;
import disclosure.crawler.fetch.Challenge;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages {@code I_list_NNN_yyyyMMdd.html} of TDnet. Cells are found by the second of their
 * classes; the date stands above the table. A withdrawn row has lost its link, and with it its id.
 */
public final class TdnetReader implements AnswerReader {

    static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final Pattern RANGE =
            Pattern.compile("(\\d[\\d,]*)\\s*[～~]\\s*(\\d[\\d,]*)件\\s*/\\s*全\\s*(\\d[\\d,]*)\\s*件");
    private static final Pattern NEXT = Pattern.compile("pager\\(\\s*'([^']*)'\\s*\\)");
    private static final int PAGE_SIZE = 100;

    private final String baseUrl;

    public TdnetReader() {
        this(URI.create("https://www.release.tdnet.info/inbs/"));
    }

    /**
     * Answers of a site elsewhere.
     *
     * @param baseUrl document paths are relative to it
     */
    TdnetReader(URI baseUrl) {
        this.baseUrl = baseUrl.toString();
    }

    @Override
    public String source() {
        return "tdnet";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        String text = Markup.text(body);
        Document page = Jsoup.parse(text, baseUrl);
        var cells = page.select("tr:has(td.kjTime)");
        if (cells.isEmpty()) {
            return nothing(text, page, at);
        }
        LocalDate day = day(page);
        Rows rows = new Rows();
        cells.forEach(row -> rows.add(announcement(row, day), row::text));
        return rows.page(facts(page), at);
    }

    private static FeedAnswer nothing(String text, Document page, @Nullable Instant at) {
        if (page.select("#kaiji-text-1").text().contains("情報はありません")) {
            return new Rows().page(new PageFacts(null, null, 0L, true), at);
        }
        if (text.isEmpty()) {
            return new Fault(Kind.TRUNCATED, "the answer is empty");
        }
        Fault unwanted = Challenge.isIn(text) ? Markup.challenge() : null;
        boolean ours = page.title().contains("開示情報一覧") || !page.select(".kaijiSum").isEmpty();
        if (unwanted == null && ours) {
            return new Fault(
                    Kind.TRUNCATED,
                    "a TDnet page without rows and without the note of an empty day");
        }
        Fault other = unwanted == null ? Markup.unwanted(text) : unwanted;
        return other == null
                ? new Fault(Kind.CHANGED_SCHEMA, "no row of a TDnet list in the answer")
                : other;
    }

    private static @Nullable LocalDate day(Document page) {
        Matcher date = DATE.matcher(page.select("[id^=kaiji-date]").text());
        try {
            return date.find()
                    ? LocalDate.of(
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static PageFacts facts(Document page) {
        Matcher range = RANGE.matcher(page.select(".kaijiSum").text().replace('\u00A0', ' '));
        Matcher next = NEXT.matcher(page.select(".pager-R").attr("onclick"));
        Boolean last = next.find() ? next.group(1).isEmpty() : null;
        if (!range.find()) {
            return new PageFacts(null, null, null, last);
        }
        long from = number(range.group(1));
        long total = number(range.group(3));
        int number = (int) ((from - 1) / PAGE_SIZE) + 1;
        return new PageFacts(
                number, PAGE_SIZE, total, last == null ? number(range.group(2)) >= total : last);
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(",", ""));
    }

    private static @Nullable Announcement announcement(Element row, @Nullable LocalDate day) {
        String title = cell(row, "kjTitle");
        String code = cell(row, "kjCode");
        if (title.isEmpty() || code.isEmpty()) {
            return null;
        }
        Element link = row.selectFirst("td.kjTitle a[href]");
        String time = cell(row, "kjTime");
        String trait = trait(day, time, code, title);
        String id = link == null ? "withdrawn-" + trait : stem(link.attr("href"));
        Announcement.Draft draft =
                Announcement.draft(id, exchange(cell(row, "kjPlace")))
                        .sharedId(day == null ? null : "tdnet-row:" + trait)
                        .issuer(ticker(code), cell(row, "kjName"), code)
                        .title(title)
                        .published(published(day, time));
        standing(row, link == null, draft);
        if (link != null) {
            draft.document(Announcement.Link.to(link.absUrl("href")));
        }
        for (Element xbrl : row.select("td.kjXbrl a[href]")) {
            draft.document(
                    link == null ? null : new Announcement.Link(xbrl.absUrl("href"), "XBRL"));
        }
        return draft.done();
    }

    private static void standing(Element row, boolean linkLost, Announcement.Draft draft) {
        // The site's own spelling.
        String history = cell(row, "kjHistroy");
        boolean deleted = row.hasClass("hyodaiDel") || history.contains("削除");
        if (deleted || linkLost) {
            draft.standing(Standing.WITHDRAWN, history.isEmpty() ? "削除" : history);
        } else if (!row.select(".hyodaiUpd").isEmpty() || row.hasClass("hyodaiUpd")) {
            draft.standing(Standing.CORRECTED, history.isEmpty() ? "変更" : history);
        }
    }

    /** Five characters; a fifth one other than 0 is another class of paper and stays. */
    private static String ticker(String code) {
        return code.length() == 5 && code.endsWith("0") ? code.substring(0, 4) : code;
    }

    private static String exchange(String places) {
        if (places.isEmpty() || places.contains("東")) {
            return "TSE";
        }
        return switch (places.charAt(0)) {
            case '名' -> "NAGOYA";
            case '札' -> "SAPPORO";
            case '福' -> "FUKUOKA";
            default -> "TSE";
        };
    }

    private static Moment published(@Nullable LocalDate day, String text) {
        Matcher time = TIME.matcher(text);
        if (day == null) {
            return Moment.UNSTATED;
        }
        try {
            return time.find()
                    ? Moment.ofMinute(
                            day.atTime(
                                    LocalTime.of(
                                            Integer.parseInt(time.group(1)),
                                            Integer.parseInt(time.group(2)))),
                            ZONE)
                    : Moment.ofDay(day, ZONE);
        } catch (DateTimeException e) {
            return Moment.ofDay(day, ZONE);
        }
    }

    private static String stem(String href) {
        return href.substring(href.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]+$", "");
    }

    /** What is left to tell a row by when its link is gone: the row had it before, too. */
    private static String trait(@Nullable LocalDate day, String time, String code, String title) {
        return "%s-%s-%s-%08x"
                .formatted(
                        day == null ? "" : day.toString().replace("-", ""),
                        time.replace(":", ""),
                        code,
                        title.hashCode());
    }

    private static String cell(Element row, String name) {
        Element cell = row.selectFirst("td." + name);
        return cell == null ? "" : Titles.plain(cell.html());
    }
}
