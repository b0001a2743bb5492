package disclosure.crawler.feed.cninfo;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.Configs;
import disclosure.crawler.ExchangeServer;
import disclosure.crawler.ExchangeServer.Answer;
import disclosure.crawler.ExchangeServer.Request;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedAnswer.Fault;
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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CninfoFeedTest {

    private static final String PREFIX = "disclosure.crawler.feeds.cninfo.";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Search ALL_OF_DAY = new Search(null, null, DAY, DAY);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T16:30:00Z"), ZoneOffset.UTC);

    private final ExchangeServer server = new ExchangeServer();
    private final RenamedCodes codes = new RenamedCodes();
    private final List<CninfoFamily> families = new ArrayList<>();

    @AfterEach
    void close() {
        families.forEach(family -> family.feeds().forEach(feed -> ((CninfoFeed) feed).close()));
        server.close();
    }

    private CninfoFamily family(String columns) {
        CninfoFamily family =
                new CninfoFamily(
                        Configs.of(
                                CninfoConfig.class,
                                Map.of(
                                        PREFIX + "base-url",
                                        server.uri().toString(),
                                        PREFIX + "columns",
                                        columns)),
                        new Visitors(
                                Configs.of(FetchConfig.class, Map.of()),
                                new HostBudget(Duration.ZERO),
                                CLOCK,
                                (feed, list, body, answer) -> {}),
                        codes);
        families.add(family);
        return family;
    }

    /** How many filings of the day each plate has. */
    private void site(Map<String, Integer> totals) {
        server.on(
                "/new/hisAnnouncement/query",
                request -> {
                    String plate = request.field("plate");
                    return page(
                            plate, totals.getOrDefault(plate, totals.getOrDefault("", 0)), request);
                });
    }

    private static Answer page(String plate, int total, Request request) {
        int from = (Integer.parseInt(request.field("pageNum")) - 1) * 30;
        List<String> rows = new ArrayList<>();
        for (int i = from; i < Math.min(total, from + 30); i++) {
            rows.add(
                    """
                    {"announcementId":"%s%d","secCode":"600999","secName":"样本","orgId":"o",
                     "announcementTitle":"公告","announcementTime":1795104000000,"adjunctUrl":"f/a.PDF"}"""
                            .formatted(plate.isEmpty() ? "all" : plate, i));
        }
        return Answer.text(
                "{\"announcements\":[%s],\"totalAnnouncement\":%d,\"hasMore\":%b}"
                        .formatted(String.join(",", rows), total, from + 30 < total));
    }

    private static List<Page> pages(Feed feed) throws InterruptedException {
        List<Page> pages = new ArrayList<>();
        do {
            pages.add((Page) feed.search(ALL_OF_DAY, pages.size()));
        } while (!pages.getLast().last() && pages.size() < 500);
        return pages;
    }

    @Test
    void readsADayThatHasMoreThanOneQuestionGivesOutExchangeByExchange() throws Exception {
        site(Map.of("", 4100, "sz", 3050, "szmb", 2000, "szcy", 1050, "sh", 1020, "bj", 30));
        CninfoFamily family = family("szse");
        List<Page> pages = pages(family.feeds().getFirst());
        List<String> ids =
                pages.stream()
                        .flatMap(page -> page.announcements().stream())
                        .map(Announcement::sourceId)
                        .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(2000 + 1050 + 1020 + 30);
        assertThat(pages).allMatch(page -> page.total() == 4100);
        assertThat(server.requests())
                .as("never a page that would be page 1 again")
                .allMatch(request -> Integer.parseInt(request.field("pageNum")) <= 100);
    }

    /** All rows of a poll, page by page, as a full pass asks for them. */
    private static List<Page> polled(Feed feed) throws InterruptedException {
        List<Page> pages = new ArrayList<>();
        do {
            pages.add((Page) feed.latest(pages.size()));
        } while (!pages.getLast().last() && pages.size() < 600);
        return pages;
    }

    @Test
    void aPollOfAWindowWithMoreThanOneQuestionGivesOutReadsItsDaysToTheEnd() throws Exception {
        Map<LocalDate, Integer> days =
                Map.of(DAY, 2_000, DAY.minusDays(1), 3_500, DAY.minusDays(2), 200);
        server.on("/new/hisAnnouncement/query", request -> window(days, request));
        Feed feed = family("szse").feeds().getFirst();

        List<Page> pages = polled(feed);

        Set<String> ids = new HashSet<>();
        Set<Set<String>> sets = new HashSet<>();
        for (Page page : pages) {
            Set<String> ofPage = new HashSet<>();
            page.announcements().forEach(row -> ofPage.add(row.sourceId()));
            assertThat(ofPage.isEmpty() || sets.add(ofPage)).as("no replay").isTrue();
            ids.addAll(ofPage);
        }
        assertThat(ids).hasSize(5_700);
        assertThat(pages.getLast().total()).isEqualTo(5_700);
        assertThat(server.requests())
                .as("never a page that would be page 1 again")
                .allMatch(request -> Integer.parseInt(request.field("pageNum")) <= 100);
        feed.kept();
        assertThat(((Page) feed.latest(0)).announcements()).hasSize(30);
    }

    /** Days of the window, latest first; half of each day's rows are of Shenzhen. */
    private static Answer window(Map<LocalDate, Integer> days, Request request) {
        String[] asked = request.field("seDate").split("~", 2);
        String plate = request.field("plate");
        List<String> rows = new ArrayList<>();
        for (LocalDate day = LocalDate.parse(asked[1]);
                !day.isBefore(LocalDate.parse(asked[0]));
                day = day.minusDays(1)) {
            int ofDay = days.getOrDefault(day, 0);
            for (int i = 0; i < ofDay; i++) {
                String of = i * 2 < ofDay ? "sz" : "sh";
                if (plate.isEmpty() || plate.equals(of)) {
                    rows.add(
                            """
                            {"announcementId":"%s-%d","secCode":"600999","secName":"样本","orgId":"o",
                             "announcementTitle":"公告","announcementTime":%d,"adjunctUrl":"f/a.PDF"}"""
                                    .formatted(
                                            day,
                                            i,
                                            day.atStartOfDay(ZoneId.of("Asia/Shanghai"))
                                                    .toInstant()
                                                    .toEpochMilli()));
                }
            }
        }
        int from = Math.min((Integer.parseInt(request.field("pageNum")) - 1) * 30, rows.size());
        int to = Math.min(from + 30, rows.size());
        return Answer.text(
                "{\"announcements\":[%s],\"totalAnnouncement\":%d,\"hasMore\":%b}"
                        .formatted(
                                String.join(",", rows.subList(from, to)),
                                rows.size(),
                                to < rows.size()));
    }

    @Test
    void doesNotBelieveAPlateThatIsIgnored() throws Exception {
        site(Map.of("", 4100));
        CninfoFamily family = family("szse");
        Feed feed = family.feeds().getFirst();
        assertThat(((Page) feed.search(ALL_OF_DAY, 0)).last()).isFalse();
        assertThat(feed.search(ALL_OF_DAY, 1)).isInstanceOf(Fault.class);
    }

    @Test
    void givesEveryListAnIdOfItsOwn() {
        CninfoFamily family = family("szse,sse,third");
        assertThat(family.feeds())
                .extracting(Feed::id)
                .containsExactly("cninfo", "cninfosse", "cninfothird");
    }

    @Test
    void showsACompanyOfBeijingUnderItsPresentCode() throws Exception {
        codes.know(Map.of("600999", "920999"));
        site(Map.of("", 1));
        CninfoFamily family = family("szse");
        Page page = (Page) family.feeds().getFirst().search(ALL_OF_DAY, 0);
        assertThat(page.announcements().getFirst().tickers()).containsExactly("920999");
        assertThat(page.announcements().getFirst().issuers().getFirst().formerTickers())
                .containsExactly("600999");
    }
}
