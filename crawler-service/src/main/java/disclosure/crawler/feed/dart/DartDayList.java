package disclosure.crawler.feed.dart;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Rows;
import disclosure.crawler.feed.Titles;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fragment {@code dsac001/search.ax}: the filings of a day with their minutes. The time
 * is when a filing was shown; its receipt may be of the evening before.
 */
final class DartDayList {

    private static final Pattern RECEIPT = Pattern.compile("rcpNo=(\\d{14})");
    private static final Pattern CORPORATION = Pattern.compile("openCorpInfoNew\\('(\\d{8})'");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[.년]\\s*(\\d{1,2})[.월]\\s*(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final Pattern COUNT = Pattern.compile("\\d+");

    private DartDayList() {}

    static FeedAnswer read(String text, URI site, @Nullable Instant at) {
        Document page = Jsoup.parse(text, "https://dart.fss.or.kr/");
        Element table = page.selectFirst("table.tbList");
        if (table == null) {
            return new Fault(Kind.CHANGED_SCHEMA, "no list of filings in the page");
        }
        Rows rows = new Rows();
        LocalDate shown = day(page.select(".tbTitle").text());
        for (Element row : table.select("tbody > tr")) {
            if (row.selectFirst("td.no_data") == null) {
                rows.add(announcement(row, site, shown), row::text);
            }
        }
        Matcher count = COUNT.matcher(page.select("#totalCnt").attr("value"));
        Long total = count.find() ? Long.valueOf(count.group()) : null;
        boolean none = page.selectFirst("td.no_data") != null;
        return rows.page(new PageFacts(null, null, total, none ? Boolean.TRUE : null), at);
    }

    private static @Nullable Announcement announcement(
            Element row, URI site, @Nullable LocalDate shown) {
        var cells = row.select("> td");
        Element report = row.selectFirst("a[href*=rcpNo]");
        if (cells.size() < 5 || report == null) {
            return null;
        }
        Matcher receipt = RECEIPT.matcher(report.attr("href"));
        String title = Titles.plain(report.html());
        if (!receipt.find() || title.isEmpty()) {
            return null;
        }
        Element company = cells.get(1).selectFirst("a");
        Matcher code = CORPORATION.matcher(company == null ? "" : company.attr("href"));
        String name = company == null ? cells.get(1).text() : company.text();
        Announcement.Draft draft =
                Announcement.draft(receipt.group(1), Korea.EXCHANGE)
                        .sharedId("dart:" + receipt.group(1))
                        .issuer(null, name, code.find() ? code.group(1) : null)
                        .title(title)
                        .document(Korea.viewer(site, receipt.group(1)))
                        .published(published(cells.get(0).text(), cells.get(4).text(), shown));
        String filer = cells.get(3).text().strip();
        if (!filer.isEmpty() && !filer.equals(name.strip())) {
            draft.actor(filer, "filer", null);
        }
        String remark = cells.size() > 5 ? cells.get(5).text() : "";
        Standing standing = DartReader.standing(remark);
        return draft.standing(standing, DartReader.mark(standing)).done();
    }

    /** The row's own day is the receipt's; the time belongs to the day of the list. */
    private static Moment published(String time, String received, @Nullable LocalDate shown) {
        LocalDate day = shown == null ? day(received) : shown;
        Matcher clock = TIME.matcher(time);
        if (day == null) {
            return Moment.UNSTATED;
        }
        return clock.find()
                ? Moment.ofMinute(
                        day.atTime(
                                LocalTime.of(
                                        Integer.parseInt(clock.group(1)),
                                        Integer.parseInt(clock.group(2)))),
                        Korea.ZONE)
                : Moment.ofDay(day, Korea.ZONE);
    }

    private static @Nullable LocalDate day(String text) {
        Matcher day = DAY.matcher(text);
        try {
            return day.find()
                    ? LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
