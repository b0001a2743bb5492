package disclosure.crawler.feed.sse;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.Configs;
import disclosure.crawler.ExchangeServer;
import disclosure.crawler.ExchangeServer.Answer;
import disclosure.crawler.SettableClock;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.FetchConfig;
import disclosure.crawler.fetch.HostBudget;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A list that is sorted by code inside a day. */
class SseFeedTest {

    private static final Pattern NUMBER = Pattern.compile("pageHelp.beginPage=(\\d+)");
    private static final int SIZE = 25;

    private final ExchangeServer server = new ExchangeServer();
    private final Set<Integer> codes = new TreeSet<>();
    private final SettableClock time = new SettableClock(Instant.parse("2026-11-20T10:00:00Z"));
    private Duration slowness = Duration.ZERO;
    private boolean broken;

    private final SseFeed feed =
            new SseFeed(
                    false,
                    Configs.of(
                            SseConfig.class,
                            Map.of(
                                    "disclosure.crawler.feeds.sse.base-url",
                                    server.uri().toString())),
                    new Visitors(
                            Configs.of(FetchConfig.class, Map.of()),
                            new HostBudget(Duration.ZERO),
                            time,
                            (id, list, body, answer) -> {}));

    SseFeedTest() {
        server.on("/security/stock/queryCompanyBulletinNew.do", this::list);
        IntStream.range(600_000, 600_060).forEach(codes::add);
    }

    @AfterEach
    void close() {
        feed.close();
        server.close();
    }

    /** Those of today, then as many of yesterday. */
    private Answer list(ExchangeServer.Request request) {
        Matcher number = NUMBER.matcher(request.query());
        int page = number.find() ? Integer.parseInt(number.group(1)) : 0;
        time.now = time.now.plus(slowness);
        if (broken && page > 1) {
            return Answer.status(504);
        }
        List<String> rows =
                List.of("2026-11-20", "2026-11-19").stream()
                        .flatMap(day -> codes.stream().map(code -> row(code, day)))
                        .toList();
        int to = Math.min(rows.size(), page * SIZE);
        return Answer.text(
                """
                {"pageHelp":{"pageNo":%d,"pageCount":%d,"pageSize":25,"total":%d,"data":[%s]}}"""
                        .formatted(
                                page,
                                (rows.size() + SIZE - 1) / SIZE,
                                rows.size(),
                                String.join(",", rows.subList((page - 1) * SIZE, to))));
    }

    private static String row(int code, String day) {
        return """
                [{"ORG_BULLETIN_ID":"%d%s","SECURITY_CODE":"%d","SECURITY_NAME":"样本","TITLE":"公告",
                "SSEDATE":"%s","URL":"/%d_%s.pdf","ORG_FILE_TYPE":0}]"""
                .formatted(code, day.replace("-", ""), code, day, code, day);
    }

    private final Set<String> known = new HashSet<>();

    /** Asks for pages until a known one; gives how many. */
    private int poll() throws InterruptedException {
        int asked = 0;
        boolean goesOn = true;
        while (goesOn) {
            FeedAnswer answer = feed.latest(asked++);
            goesOn =
                    answer instanceof Page page
                            && !page.last()
                            && (known.addAll(ids(page)) || page.facts().passedOver() > 0);
        }
        return asked;
    }

    private static Set<String> ids(Page page) {
        return page.announcements().stream().map(row -> row.sourceId()).collect(Collectors.toSet());
    }

    @Test
    void isReadToTheEndOfTodayWhereItCountsMoreThanBefore() throws Exception {
        poll();
        assertThat(poll()).as("pages while nothing is published").isEqualTo(1);
        codes.add(603_999);
        assertThat(poll()).as("pages of today, and the one behind").isEqualTo(4);
        assertThat(known).contains("60399920261120");
        assertThat(poll()).isEqualTo(1);
    }

    @Test
    void isLeftAloneAfterItWasReadForAsLongAsThatTook() throws Exception {
        slowness = Duration.ofSeconds(1);
        poll();
        codes.add(603_999);
        assertThat(poll()).isEqualTo(1);
        time.now = time.now.plusSeconds(5);
        poll();
        assertThat(known).contains("60399920261120");
    }

    @Test
    void isAskedForItsFirstPageAloneAfterALaterOneCouldNotBeRead() throws Exception {
        poll();
        codes.add(603_999);
        broken = true;
        assertThat(poll()).isEqualTo(2);
        assertThat(poll()).isEqualTo(1);
        feed.anew();
        broken = false;
        poll();
        assertThat(known).contains("60399920261120");
    }
}
