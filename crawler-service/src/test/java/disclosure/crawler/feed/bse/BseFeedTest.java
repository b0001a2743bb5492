package disclosure.crawler.feed.bse;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.Configs;
import disclosure.crawler.ExchangeServer;
import disclosure.crawler.ExchangeServer.Answer;
import disclosure.crawler.ExchangeServer.Request;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.RenamedCodes;
import disclosure.crawler.feed.Search;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.FetchConfig;
import disclosure.crawler.fetch.HostBudget;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BseFeedTest {

    private static final String LATEST = "/disclosureInfoController/initDisclosureList.do";
    private static final String SEARCH = "/disclosureInfoController/companyAnnouncement.do";

    /** 00:30 on 21 November in Beijing, still the 20th in UTC. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T16:30:00Z"), ZoneOffset.UTC);

    private final ExchangeServer server = new ExchangeServer();
    private final BseFeed feed =
            new BseFeed(
                    BseMarket.BSE,
                    server.uri(),
                    Configs.of(BseConfig.class, Map.of()),
                    new Visitors(
                            Configs.of(FetchConfig.class, Map.of()),
                            new HostBudget(Duration.ZERO),
                            CLOCK,
                            (feedId, list, body, answer) -> {}),
                    new RenamedCodes(),
                    CLOCK);

    @AfterEach
    void close() {
        feed.close();
        server.close();
    }

    private FeedAnswer latest(Function<Request, Answer> answer) throws InterruptedException {
        server.on(LATEST, answer);
        return feed.latest(0);
    }

    private static Answer onePage() {
        String row = BseRows.row(BseRows.code(1), "[临时公告]青禾样本:公告", "", "2026-11-20");
        return Answer.text(BseRows.jsonp(BseRows.latest(0, true, 1, List.of(row))));
    }

    @Test
    void asksForTheLatestAsTheExchangesSiteDoes() throws Exception {
        assertThat(latest(request -> onePage())).isInstanceOf(Page.class);
        Request request = server.requests().getLast();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.query()).isEqualTo("callback=cb");
        assertThat(request.field("page")).isEqualTo("0");
        assertThat(request.field("disclosureType[]")).isEqualTo("5");
        assertThat(request.field("xxfcbj[]")).isEqualTo("2");
        assertThat(request.field("needFields[]")).isEqualTo("companyCd");
        assertThat(request.body()).contains("needFields%5B%5D=disclosureCode");
        assertThat(request.headers())
                .containsEntry("X-requested-with", "XMLHttpRequest")
                .containsEntry("Referer", server.uri() + "/disclosure/announcement.html")
                .containsEntry("Origin", server.uri().toString());
    }

    @Test
    void reachesFromAWeekAgoIntoTomorrowByTheExchangesCalendar() throws Exception {
        latest(request -> onePage());
        assertThat(server.requests().getLast().field("startTime")).isEqualTo("2026-11-14");
        assertThat(server.requests().getLast().field("endTime")).isEqualTo("2026-11-24");
    }

    @Test
    void searchesByCompanyTitleAndDate() throws Exception {
        String row = BseRows.row(BseRows.code(1), "[临时公告]青禾样本:公告", "", "2024-02-01");
        server.on(SEARCH, request -> Answer.text(BseRows.jsonp(BseRows.search(2, true, row))));
        FeedAnswer answer =
                feed.search(
                        new Search(
                                "920999",
                                "投资者关系活动记录表",
                                LocalDate.parse("2024-01-01"),
                                LocalDate.parse("2024-12-31")),
                        2);
        assertThat(answer).isInstanceOf(Page.class);
        Request request = server.requests().getLast();
        assertThat(request.field("page")).isEqualTo("2");
        assertThat(request.field("companyCd")).isEqualTo("920999");
        assertThat(request.field("keyword")).isEqualTo("投资者关系活动记录表");
        assertThat(request.field("startTime")).isEqualTo("2024-01-01");
    }

    @Test
    void passesTheCookieWall() throws Exception {
        FeedAnswer answer =
                latest(
                        request ->
                                request.headers().containsKey("Cookie")
                                        ? onePage()
                                        : Answer.status(302)
                                                .with("Location", LATEST + "?callback=cb")
                                                .with("Set-Cookie", "C3VK=1; path=/"));
        assertThat(answer).isInstanceOf(Page.class);
        assertThat(server.requests())
                .extracting(Request::method)
                .containsExactly("GET", "POST", "POST");
    }

    @Test
    void saysThatItIsAskedToStayAwayAndForHowLong() throws Exception {
        assertThat(latest(request -> Answer.status(429).with("Retry-After", "30")))
                .isEqualTo(
                        new Fault(Kind.REFUSED, "HTTP 429 from localhost", Duration.ofSeconds(30)));
        assertThat(latest(request -> Answer.status(403)))
                .isEqualTo(new Fault(Kind.REFUSED, "HTTP 403 from localhost"));
        assertThat(latest(request -> Answer.status(503)))
                .isEqualTo(new Fault(Kind.REFUSED, "HTTP 503 from localhost"));
    }

    @Test
    void tellsOtherTroubleApart() throws Exception {
        assertThat(latest(request -> Answer.status(502)))
                .isEqualTo(new Fault(Kind.HTTP_STATUS, "HTTP 502 from localhost"));
        assertThat(latest(request -> Answer.status(405)))
                .isEqualTo(new Fault(Kind.HTTP_STATUS, "HTTP 405 from localhost"));
        assertThat(latest(request -> Answer.status(504)))
                .isEqualTo(new Fault(Kind.HTTP_STATUS, "HTTP 504 from localhost"));
        assertThat(
                        latest(
                                request -> {
                                    Answer named = onePage();
                                    return new Answer(
                                            200,
                                            named.headers(),
                                            named.body().replaceFirst("^\\w+\\(", "("));
                                }))
                .as("a list without its function's name is a list")
                .isInstanceOf(Page.class);
        assertThat(latest(request -> Answer.text("<html>acw_sc__v2</html>")))
                .extracting(answer -> ((Fault) answer).kind())
                .isEqualTo(Kind.CHALLENGE);
        assertThat(latest(request -> Answer.text("")))
                .extracting(answer -> ((Fault) answer).kind())
                .isEqualTo(Kind.TRUNCATED);
    }

    @Test
    void namesTheCodeACompanyHadBefore() throws Exception {
        server.on(
                "/service/code_mapping.html",
                request -> Answer.text("<table><tr><td>839999</td><td>920999</td></tr></table>"));

        Page page = (Page) latest(request -> onePage());

        assertThat(page.announcements().getFirst().issuers().getFirst().formerTickers())
                .containsExactly("839999");
    }

    @Test
    void asksForBothCodesWhicheverOfThemIsAskedFor() throws Exception {
        server.on(
                "/service/code_mapping.html",
                request -> Answer.text("<table><tr><td>839999</td><td>920999</td></tr></table>"));
        server.on(
                SEARCH,
                request ->
                        Answer.text(
                                BseRows.jsonp(
                                        BseRows.search(
                                                0,
                                                true,
                                                BseRows.row(
                                                                BseRows.code(1),
                                                                "[临时公告]青禾样本:公告",
                                                                "",
                                                                "2024-03-01")
                                                        .replace(
                                                                "920999",
                                                                request.field("companyCd"))))));
        LocalDate day = LocalDate.parse("2024-03-01");
        Search byOldCode = new Search("839999", null, day, day);
        assertThat(((Page) feed.search(byOldCode, 0)).last()).isFalse();
        assertThat(((Page) feed.search(byOldCode, 1)).last()).isTrue();
        assertThat(server.requests())
                .extracting(request -> request.field("companyCd"))
                .containsExactly("", "920999", "839999");
    }

    @Test
    void asksForACompanysHistoryUnderItsFormerCodeToo() throws Exception {
        server.on(
                "/service/code_mapping.html",
                request ->
                        Answer.text(
                                "<table><tr><td>1</td><td>青禾样本</td><td>2021-11-15</td>"
                                        + "<td>839999</td><td>920999</td></tr></table>"));
        server.on(
                SEARCH,
                request -> {
                    String code = request.field("companyCd");
                    String row =
                            BseRows.row(
                                            BseRows.code(code.equals("839999") ? 2 : 1),
                                            "[临时公告]青禾样本:公告",
                                            "",
                                            "2024-03-01")
                                    .replace("920999", code);
                    return Answer.text(BseRows.jsonp(BseRows.search(0, true, row)));
                });
        Search search =
                new Search(
                        "920999",
                        null,
                        LocalDate.parse("2024-01-01"),
                        LocalDate.parse("2024-12-31"));
        Page now = (Page) feed.search(search, 0);
        assertThat(now.last()).isFalse();
        Page before = (Page) feed.search(search, 1);
        assertThat(before.last()).isTrue();
        assertThat(before.announcements().getFirst().sourceId()).isEqualTo(BseRows.code(2));
        assertThat(before.announcements().getFirst().tickers()).containsExactly("920999");
        assertThat(server.requests().getLast().field("companyCd")).isEqualTo("839999");
    }
}
