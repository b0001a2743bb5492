package disclosure.crawler.feed.edgar;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Days;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Search;
import disclosure.crawler.feed.Site;
import disclosure.crawler.fetch.Call;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The filings of days, from the daily indexes. An index tells that a filing exists and who is part
 * of it, not who is the company concerned: where it has several parties and was never seen, the
 * filing's own page is asked. One part of a day is a page, for each of its filings may be a call.
 */
final class EdgarDays {

    private static final int PART = 100;

    /** An index may be late by some days; one that is missing after that never was. */
    private static final int LATE_DAYS = 7;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private static final Pattern CIK = Pattern.compile("/edgar/data/(\\d{1,10})/");

    private final URI baseUrl;
    private final Map<String, String> headers;
    private final EdgarIndexReader reader;
    private final Predicate<Announcement> wanted;
    private final Predicate<String> seen;
    private final Supplier<LocalDate> today;
    private final Days days = new Days();

    /** The index in hand; its parts are pages that follow one another. */
    private volatile @Nullable Index last;

    private record Index(LocalDate day, Page page) {}

    /**
     * The indexes of a site.
     *
     * @param wanted which filings are kept
     * @param seen whether the feed of the latest filings has shown an accession
     * @param today in New York
     */
    EdgarDays(
            URI baseUrl,
            Map<String, String> headers,
            Predicate<Announcement> wanted,
            Predicate<String> seen,
            Supplier<LocalDate> today) {
        this.baseUrl = baseUrl;
        this.headers = headers;
        this.reader = new EdgarIndexReader(baseUrl);
        this.wanted = wanted;
        this.seen = seen;
        this.today = today;
    }

    /** A part of a day; null when all days were given. */
    @Nullable FeedAnswer page(Site site, Search search, int number) throws InterruptedException {
        Days.DayPage asked = days.at(search.until(), number);
        LocalDate day = asked.day();
        if (day.isBefore(search.since())) {
            return null;
        }
        Index known = last;
        FeedAnswer answer =
                asked.page() > 0 && known != null && known.day().equals(day)
                        ? known.page()
                        : site.ask(Call.get(baseUrl.resolve(path(day)), headers), reader);
        return switch (answer) {
            case Page index -> {
                last = new Index(day, index);
                yield part(site, index, asked, search);
            }
            case Fault fault when fault.kind() == Kind.NOT_FOUND -> missing(fault, asked, search);
            case Fault fault -> fault;
        };
    }

    /** There is none for weekends and holidays. */
    private FeedAnswer missing(Fault fault, Days.DayPage asked, Search search) {
        LocalDate day = asked.day();
        boolean owed = FederalHolidays.isBusinessDay(day);
        if (owed && day.isAfter(today.get().minusDays(LATE_DAYS))) {
            return new Fault(
                    Kind.NOT_FOUND, "the index of " + day + " is not there yet: " + fault.words());
        }
        days.read(asked, true);
        return new Page(
                List.of(),
                new PageFacts(null, null, null, day.equals(search.since())),
                null,
                owed ? List.of("there is no index of " + day) : List.of());
    }

    private FeedAnswer part(Site site, Page index, Days.DayPage asked, Search search)
            throws InterruptedException {
        List<Announcement> all = index.announcements().stream().filter(wanted).toList();
        int from = Math.min(all.size(), asked.page() * PART);
        int to = Math.min(all.size(), from + PART);
        List<Announcement> rows = new ArrayList<>();
        for (Announcement row : all.subList(from, to)) {
            switch (completed(site, row)) {
                case Page one -> rows.addAll(one.announcements());
                case Fault fault -> {
                    return fault;
                }
            }
        }
        boolean whole = to == all.size();
        days.read(asked, whole);
        boolean oneDay = search.since().equals(search.until());
        return new Page(
                List.copyOf(rows),
                new PageFacts(
                        null,
                        PART,
                        oneDay ? Long.valueOf(all.size()) : null,
                        whole && asked.day().equals(search.since())),
                index.arrivedAt(),
                index.remarks());
    }

    /** What the filing's page adds; one that was never shown may be there without it. */
    private FeedAnswer completed(Site site, Announcement row) throws InterruptedException {
        String url = row.documentUrl();
        if (row.issuers().size() < 2 || url == null || seen.test(row.sourceId())) {
            return one(row);
        }
        Matcher cik = CIK.matcher(url);
        if (!cik.find()) {
            return one(row);
        }
        String folder = row.sourceId().replace("-", "");
        String path = "/Archives/edgar/data/" + cik.group(1) + "/" + folder + "/" + row.sourceId();
        Call call = Call.get(baseUrl.resolve(path + "-index.htm"), headers);
        return switch (site.page(call, reader)) {
            case Site.Text.Given(String html) -> one(EdgarIndexPage.completed(row, html));
            case Site.Text.Refused(Fault fault) ->
                    fault.kind() == Kind.NOT_FOUND ? one(row) : fault;
        };
    }

    private static Page one(Announcement row) {
        return new Page(List.of(row.again().mention().done()), PageFacts.NONE, null, List.of());
    }

    private static String path(LocalDate day) {
        return "/Archives/edgar/daily-index/%d/QTR%d/master.%s.idx"
                .formatted(day.getYear(), (day.getMonthValue() + 2) / 3, day.format(DAY));
    }
}
