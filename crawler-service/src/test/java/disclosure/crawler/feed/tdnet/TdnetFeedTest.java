package disclosure.crawler.feed.tdnet;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.Configs;
import disclosure.crawler.ExchangeServer;
import disclosure.crawler.ExchangeServer.Answer;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.Search;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.FetchConfig;
import disclosure.crawler.fetch.HostBudget;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists of days: which of them may be missing. */
class TdnetFeedTest {

    /** Afternoon of a Friday in Tokyo. */
    private static final Instant FRIDAY = Instant.parse("2026-11-20T06:00:00Z");

    private static final Instant SATURDAY = Instant.parse("2026-11-21T06:00:00Z");
    private static final Instant SUNDAY = Instant.parse("2026-11-22T06:00:00Z");

    private final ExchangeServer server = new ExchangeServer();
    private final List<TdnetFeed> feeds = new ArrayList<>();

    private TdnetFeed at(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        TdnetFeed feed =
                new TdnetFeed(
                        Configs.of(
                                TdnetConfig.class,
                                Map.of(
                                        "disclosure.crawler.feeds.tdnet.base-url",
                                        server.uri() + "/inbs/")),
                        new Visitors(
                                Configs.of(FetchConfig.class, Map.of()),
                                new HostBudget(Duration.ZERO),
                                clock,
                                (name, list, body, answer) -> {}));
        feeds.add(feed);
        return feed;
    }

    @AfterEach
    void close() {
        feeds.forEach(TdnetFeed::close);
        server.close();
    }

    private void list(String day, String printed, String rows) {
        server.on(
                "/inbs/I_list_001_" + day + ".html",
                request ->
                        Answer.text(
                                """
                                <html><head><title>適時開示情報閲覧サービス - 開示情報一覧</title></head><body>
                                <div id="kaiji-date-1">%s</div><div id="kaiji-text-1">に開示された情報%s</div>
                                <div class="kaijiSum">1～1件&nbsp;/&nbsp;全1件</div>
                                <table id="main-list-table">%s</table></body></html>"""
                                        .formatted(printed, rows.isEmpty() ? "はありません" : "", rows)));
    }

    private static final String ROW =
            """
            <tr><td class="oddnew-L kjTime">15:30</td><td class="oddnew-M kjCode">99910</td>
            <td class="oddnew-M kjName">サンプル</td><td class="oddnew-M kjTitle">
            <a href="140120261120900001.pdf">決算短信</a></td><td class="oddnew-M kjPlace">東</td></tr>""";

    private static void assertFault(FeedAnswer answer, Kind kind, String words) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> {
                            assertThat(fault.kind()).isEqualTo(kind);
                            assertThat(fault.words()).contains(words);
                        });
    }

    @Test
    void saysThatTheListsHaveMovedWhereTodayAndTheLastWeekdaysHaveNone() throws Exception {
        assertFault(at(FRIDAY).latest(0), Kind.NOT_FOUND, "has moved");
    }

    @Test
    void doesNotMindASundayWithoutAListNorWithAnEmptyOne() throws Exception {
        list("20261120", "2026年11月20日", ROW);
        assertThat(at(SUNDAY).latest(0)).isInstanceOf(Page.class);
        list("20261122", "2026年11月22日", "");
        assertThat(at(SUNDAY).latest(0)).isInstanceOf(Page.class);
    }

    @Test
    void goesOnBehindAnEmptyListToThatOfTheDayBefore() throws Exception {
        list("20261120", "2026年11月20日", ROW);
        TdnetFeed feed = at(SATURDAY);
        assertThat(((Page) feed.latest(0)).facts().passedOver()).as("is not there").isPositive();
        list("20261121", "2026年11月21日", "");
        assertThat(((Page) feed.latest(0)).facts().passedOver()).as("is there, empty").isPositive();
        assertThat(((Page) feed.latest(1)).announcements()).hasSize(1);
    }

    @Test
    void missesAListThatHadRowsBefore() throws Exception {
        list("20261120", "2026年11月20日", ROW);
        TdnetFeed feed = at(FRIDAY);
        assertThat(((Page) feed.latest(0)).announcements()).hasSize(1);
        server.on("/inbs/I_list_001_20261120.html", request -> Answer.status(404));
        assertFault(feed.latest(0), Kind.NOT_FOUND, "the list of 2026-11-20 is gone");
    }

    @Test
    void doesNotBelieveAListOfAnotherDay() throws Exception {
        list("20261120", "2026年11月19日", ROW);
        assertFault(at(FRIDAY).latest(0), Kind.CHANGED_SCHEMA, "dates");
    }

    @Test
    void tellsHowManyTheSiteCountsForOneDayAndNotForSeveral() throws Exception {
        list("20261120", "2026年11月20日", ROW);
        list("20261119", "2026年11月19日", ROW);
        LocalDate day = LocalDate.of(2026, 11, 20);
        TdnetFeed feed = at(FRIDAY);
        assertThat(((Page) feed.search(new Search(null, null, day, day), 0)).total()).isEqualTo(1);
        assertThat(((Page) feed.search(new Search(null, null, day.minusDays(1), day), 0)).total())
                .isEqualTo(-1);
    }
}
