package disclosure.crawler.feed.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.crawler.Configs;
import disclosure.crawler.ExchangeServer;
import disclosure.crawler.ExchangeServer.Answer;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.Search;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.FetchConfig;
import disclosure.crawler.fetch.HostBudget;
import disclosure.crawler.fetch.Reply;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EdgarFeedTest {

    private static final String PREFIX = "disclosure.crawler.feeds.edgar.";
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T16:30:00Z"), ZoneOffset.UTC);

    private static final String LATEST =
            """
            <?xml version="1.0" encoding="ISO-8859-1" ?>
            <feed xmlns="http://www.w3.org/2005/Atom"><entry>
            <title>8-K - Sample Works, Inc. (0009000002) (Filer)</title>
            <link rel="alternate" href="https://www.sec.gov/Archives/edgar/data/9000002/x/0009000002-26-000004-index.htm"/>
            <updated>2026-11-20T11:02:43-05:00</updated><category term="8-K"/>
            <id>urn:tag:sec.gov,2008:accession-number=0009000002-26-000004</id></entry></feed>""";

    private final ExchangeServer server = new ExchangeServer();

    @AfterEach
    void close() {
        server.close();
    }

    private EdgarFeed feed(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put(PREFIX + "base-url", server.uri().toString());
        return new EdgarFeed(
                Configs.of(EdgarConfig.class, all),
                new Visitors(
                        Configs.of(FetchConfig.class, Map.of()),
                        new HostBudget(Duration.ZERO),
                        CLOCK,
                        (feed, list, body, answer) -> {}),
                CLOCK);
    }

    @Test
    void refusesToStartWithoutAContact() {
        assertThatThrownBy(() -> feed(Map.of(PREFIX + "enabled", "true")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(PREFIX + "contact");
        assertThatThrownBy(() -> feed(Map.of(PREFIX + "enabled", "true", PREFIX + "contact", "me")))
                .hasMessageContaining("e-mail");
        feed(Map.of()).close();
    }

    @Test
    void declaresItselfAndNamesTickers() throws Exception {
        server.on(
                "/files/company_tickers.json",
                request ->
                        Answer.text(
                                "{\"0\":{\"cik_str\":9000002,\"ticker\":\"SMPL\",\"title\":\"S\"}}"));
        server.on("/cgi-bin/browse-edgar", request -> Answer.text(LATEST));
        EdgarFeed feed =
                feed(
                        Map.of(
                                PREFIX + "enabled",
                                "true",
                                PREFIX + "contact",
                                "Sample Fund ops@sample.fund"));
        try {
            Page page = (Page) feed.latest(0);
            assertThat(page.announcements().getFirst().tickers()).containsExactly("SMPL");
            assertThat(server.requests())
                    .allSatisfy(
                            request ->
                                    assertThat(request.headers().toString())
                                            .contains("Sample Fund ops@sample.fund"));
        } finally {
            feed.close();
        }
    }

    @Test
    void isBusyFromTheHourAtWhichTheSystemOpens() {
        EdgarFeed feed = enabled();
        assertThat(feed.timetable().busyFrom()).isEqualTo(LocalTime.of(6, 0));
        assertThat(feed.timetable().busyUntil()).isEqualTo(LocalTime.of(23, 30));
        feed.close();
    }

    @Test
    void tellsBeingShutOutFromAFileThatIsNotThereYet(@TempDir Path directory) throws Exception {
        server.on(
                "/x/0009000002-26-000004.txt",
                request ->
                        new Answer(
                                403,
                                Map.of(),
                                "<html><h1>Your Request Rate Threshold Was Exceeded</h1></html>"));
        server.on(
                "/x/0009000002-26-000005.txt",
                request -> new Answer(403, Map.of(), "<Error><Code>AccessDenied</Code></Error>"));
        EdgarFeed feed = enabled();
        try {
            assertThat(document(feed, "000004", directory))
                    .extracting(Reply.Received::status, Reply.Received::retryAfter)
                    .containsExactly(429, Duration.ofMinutes(10));
            assertThat(document(feed, "000005", directory))
                    .extracting(Reply.Received::status, Reply.Received::retryAfter)
                    .containsExactly(403, null);
        } finally {
            feed.close();
        }
    }

    private Reply.Received<Path> document(EdgarFeed feed, String number, Path directory)
            throws InterruptedException {
        URI page = server.uri().resolve("/x/0009000002-26-" + number + "-index.htm");
        return (Reply.Received<Path>)
                feed.document(page, directory.resolve(number), 1_000_000, null);
    }

    private static final String COLUMNS =
            "{\"accessionNumber\":[\"%s\"],\"filingDate\":[\"%s\"],\"form\":[\"%s\"],"
                    + "\"acceptanceDateTime\":[\"\"],\"primaryDocument\":[\"main.htm\"]}";

    private void company() {
        server.on(
                "/files/company_tickers.json",
                request ->
                        Answer.text(
                                "{\"0\":{\"cik_str\":9000002,\"ticker\":\"SMPL\",\"title\":\"S\"}}"));
        server.on(
                "/submissions/CIK0009000002.json",
                request ->
                        Answer.text(
                                "{\"cik\":\"0009000002\",\"name\":\"Sample Works, Inc.\","
                                        + "\"tickers\":[\"SMPL\",\"SMPLB\"],\"filings\":{\"recent\":"
                                        + COLUMNS.formatted(
                                                "0009000002-26-000004", "2026-11-18", "8-K")
                                        + ",\"files\":[{\"name\":\"CIK0009000002-submissions-001.json\","
                                        + "\"filingCount\":1,\"filingFrom\":\"2015-01-01\","
                                        + "\"filingTo\":\"2020-12-31\"},"
                                        + "{\"name\":\"CIK0009000002-submissions-002.json\","
                                        + "\"filingCount\":1,\"filingFrom\":\"2001-01-01\","
                                        + "\"filingTo\":\"2014-12-31\"}]}}"));
        server.on(
                "/submissions/CIK0009000002-submissions-001.json",
                request ->
                        Answer.text(
                                COLUMNS.formatted("0009000002-19-000001", "2019-03-01", "10-K")));
    }

    private EdgarFeed enabled() {
        return feed(
                Map.of(
                        PREFIX + "enabled",
                        "true",
                        PREFIX + "contact",
                        "Sample Fund ops@sample.fund",
                        PREFIX + "data-url",
                        server.uri().toString()));
    }

    private static Search years(String ticker, int from, int to) {
        return new Search(ticker, null, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    @Test
    void findsWhatACompanyFiledInAllItsFilesThatHoldTheDaysAskedFor() throws Exception {
        company();
        EdgarFeed feed = enabled();
        try {
            Page recent = (Page) feed.search(years("smpl", 2019, 2026), 0);
            Page older = (Page) feed.search(years("smpl", 2019, 2026), 1);
            assertThat(recent.announcements())
                    .extracting(Announcement::sourceId)
                    .containsExactly("0009000002-26-000004");
            assertThat(recent.last()).isFalse();
            assertThat(older.announcements())
                    .extracting(Announcement::sourceId)
                    .containsExactly("0009000002-19-000001");
            assertThat(older.announcements().getFirst().tickers())
                    .as("bare columns name nobody")
                    .containsExactly("SMPL", "SMPLB");
            assertThat(older.last()).isTrue();
            assertThat(server.requests())
                    .as("the file of the years before is not asked for")
                    .noneMatch(request -> request.path().endsWith("-002.json"));
        } finally {
            feed.close();
        }
    }

    /** Entries 79 to 104 are of one filing: its issuer's entry is the last of them. */
    @Test
    void seesAFilingWholeThatABorderOfPagesCutsInTwo() throws Exception {
        server.on("/files/company_tickers.json", request -> Answer.text("{}"));
        server.on(
                "/cgi-bin/browse-edgar",
                request -> Answer.text(entries(request.query().contains("start=100&") ? 100 : 0)));
        EdgarFeed feed = enabled();
        try {
            List<Announcement> rows = new ArrayList<>();
            rows.addAll(((Page) feed.latest(0)).announcements());
            rows.addAll(((Page) feed.latest(1)).announcements());

            List<Announcement> cut =
                    rows.stream().filter(row -> row.sourceId().endsWith("000079")).toList();
            assertThat(cut).hasSize(1);
            assertThat(cut.getFirst().issuerNames()).containsExactly("Company 104");
            assertThat(cut.getFirst().actors()).hasSize(25);
            // Entry 199 waits for the page after.
            assertThat(rows).hasSize(79 + 1 + 94);
            assertThat(server.requests().getLast().query())
                    .as("places are multiples of the page's size")
                    .contains("start=100", "count=100");
        } finally {
            feed.close();
        }
    }

    private static String entries(int start) {
        StringBuilder feed =
                new StringBuilder(
                        "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">");
        for (int i = start; i < start + 100; i++) {
            boolean owner = i >= 79 && i < 104;
            int filing = i >= 79 && i <= 104 ? 79 : i;
            feed.append(
                    """
                    <entry><title>4 - %s %d (%010d) (%s)</title>
                    <link rel="alternate" href="https://www.sec.gov/Archives/edgar/data/%d/x-index.htm"/>
                    <updated>2026-11-20T%s-05:00</updated><category term="4"/>
                    <id>urn:tag:sec.gov,2008:accession-number=0009000002-26-%06d</id></entry>
                    """
                            .formatted(
                                    owner ? "Owner" : "Company",
                                    i,
                                    9_000_000 + i,
                                    owner ? "Reporting" : "Issuer",
                                    i,
                                    LocalTime.NOON.minusSeconds(filing),
                                    filing));
        }
        return feed.append("</feed>").toString();
    }

    @Test
    void readsOnPastPagesOnWhichNoFormIsThatItKeeps() throws Exception {
        server.on("/files/company_tickers.json", request -> Answer.text("{}"));
        server.on(
                "/cgi-bin/browse-edgar",
                request ->
                        Answer.text(
                                request.query().contains("start=100&")
                                        ? entries(100).replaceFirst("term=\"4\"", "term=\"10-K\"")
                                        : entries(0)));
        EdgarFeed feed =
                feed(
                        Map.of(
                                PREFIX + "enabled",
                                "true",
                                PREFIX + "contact",
                                "Sample Fund ops@sample.fund",
                                PREFIX + "forms",
                                "10-K"));
        try {
            Page none = (Page) feed.latest(0);
            assertThat(none.announcements()).isEmpty();
            assertThat(none.last()).isFalse();
            assertThat(none.facts().passedOver())
                    .as("80 filings seen for the first time")
                    .isEqualTo(80);
            assertThat(((Page) feed.latest(1)).announcements())
                    .as("the first one of a later page is no less wanted")
                    .extracting(Announcement::feedCategory)
                    .containsExactly("10-K");
            assertThat(((Page) feed.latest(0)).facts().passedOver())
                    .as("a page of nothing but known ones")
                    .isZero();
            feed.anew();
            assertThat(((Page) feed.latest(0)).facts().passedOver())
                    .as("of a pass that was not kept")
                    .isEqualTo(80);
            feed.kept();
            feed.anew();
            assertThat(((Page) feed.latest(0)).facts().passedOver()).isZero();
        } finally {
            feed.close();
        }
    }

    @Test
    void takesABlockOnALaterPageForAFaultAndNotForTheEnd() throws Exception {
        server.on("/files/company_tickers.json", request -> Answer.text("{}"));
        server.on(
                "/cgi-bin/browse-edgar",
                request ->
                        request.query().contains("start=0&")
                                ? Answer.text(entries(0))
                                : new Answer(403, Map.of(), "<html>Access to this page</html>"));
        EdgarFeed feed = enabled();
        try {
            assertThat(feed.latest(0)).isInstanceOf(Page.class);
            assertThat(feed.latest(3))
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.REFUSED));
        } finally {
            feed.close();
        }
    }

    private static final String INDEX =
            """
            Description:           Daily Index of EDGAR Dissemination Feed

            CIK|Company Name|Form Type|Date Filed|File Name
            --------------------------------------------------------------------------------
            9000002|SAMPLE WORKS|8-K|20261118|edgar/data/9000002/0009000002-26-000004.txt
            9000002|SAMPLE WORKS|SCHEDULE 13G|20261118|edgar/data/9000002/0009000001-26-000009.txt
            9000001|SAMPLE HOLDINGS|SCHEDULE 13G|20261118|edgar/data/9000001/0009000001-26-000009.txt
            """;

    private static final String FILING =
            """
            <html><body><div class="formGrouping">
            <div class="infoHead">Accepted</div><div class="info">2026-11-18 16:05:11</div></div>
            <div class="companyInfo"><span class="companyName">SAMPLE WORKS (Subject)
             <acronym>CIK</acronym>: <a href="#">0009000002 (see all company filings)</a></span></div>
            <div class="companyInfo"><span class="companyName">SAMPLE HOLDINGS (Filed by)
             <acronym>CIK</acronym>: <a href="#">0009000001 (see all company filings)</a></span></div>
            </body></html>""";

    @Test
    void asksTheFilingItselfWhoOfItsPartiesIsTheCompanyConcerned() throws Exception {
        server.on(
                "/files/company_tickers.json",
                request ->
                        Answer.text(
                                "{\"0\":{\"cik_str\":9000001,\"ticker\":\"HOLD\",\"title\":\"H\"},"
                                        + "\"1\":{\"cik_str\":9000002,\"ticker\":\"SMPL\",\"title\":\"S\"}}"));
        server.on(
                "/Archives/edgar/daily-index/2026/QTR4/master.20261118.idx",
                request -> Answer.text(INDEX));
        server.on(
                "/Archives/edgar/data/9000002/000900000126000009/0009000001-26-000009-index.htm",
                request -> Answer.text(FILING));
        EdgarFeed feed = enabled();
        try {
            LocalDate day = LocalDate.of(2026, 11, 18);
            Page page = (Page) feed.search(new Search(null, null, day, day), 0);
            Announcement holding = page.announcements().getLast();
            assertThat(holding.tickers()).as("not the holder's").containsExactly("SMPL");
            assertThat(holding.actors())
                    .extracting(Announcement.Actor::name)
                    .containsExactly("SAMPLE HOLDINGS");
            assertThat(holding.publishedAt()).isEqualTo("2026-11-18T16:05:11-05:00");
            assertThat(page.announcements()).allMatch(Announcement::mention);
            assertThat(page.total()).isEqualTo(2);
            assertThat(page.last()).isTrue();
            assertThat(page.announcements().getFirst().documentUrl())
                    .startsWith(server.uri() + "/Archives/edgar/data/9000002/");
        } finally {
            feed.close();
        }
    }

    @Test
    void waitsForAnIndexThatIsMissingOnABusinessDayAndForNoOther() throws Exception {
        server.on("/files/company_tickers.json", request -> Answer.text("{}"));
        server.otherwise(
                request -> new Answer(403, Map.of(), "<Error><Code>AccessDenied</Code></Error>"));
        EdgarFeed feed = enabled();
        try {
            assertThat(ofDay(feed, 19)).as("a Thursday").isInstanceOf(Fault.class);
            assertThat(ofDay(feed, 15)).as("a Sunday").isInstanceOf(Page.class);
            assertThat(ofDay(feed, 11)).as("Veterans Day").isInstanceOf(Page.class);
            assertThat(((Page) ofDay(feed, 9)).remarks())
                    .as("a Monday so long ago that none will come")
                    .containsExactly("there is no index of 2026-11-09");
        } finally {
            feed.close();
        }
    }

    private static FeedAnswer ofDay(EdgarFeed feed, int day) throws InterruptedException {
        LocalDate date = LocalDate.of(2026, 11, day);
        return feed.search(new Search(null, null, date, date), 0);
    }

    @Test
    void findsACompanyWithoutATickerByItsNumber() throws Exception {
        company();
        EdgarFeed feed = enabled();
        try {
            Page page = (Page) feed.search(years("CIK0009000002", 2026, 2026), 0);
            assertThat(page.announcements()).hasSize(1);
            assertThat(page.last()).isTrue();
            assertThat(feed.search(years("NONE", 2026, 2026), 0)).isInstanceOf(Fault.class);
        } finally {
            feed.close();
        }
    }
}
