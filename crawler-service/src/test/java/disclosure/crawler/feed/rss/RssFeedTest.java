package disclosure.crawler.feed.rss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.crawler.Configs;
import disclosure.crawler.ExchangeServer;
import disclosure.crawler.ExchangeServer.Answer;
import disclosure.crawler.feed.Announcement;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RssFeedTest {

    private static final String NAME = "disclosure.crawler.feeds.rss.sample.";

    private final ExchangeServer server = new ExchangeServer();
    private @Nullable RssFeed feed;

    private RssFeed feed(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put(NAME + "url", server.uri() + "/news");
        feed =
                new RssFeed(
                        "sample",
                        Objects.requireNonNull(
                                Configs.of(RssConfig.class, all).feeds().get("sample")),
                        new Visitors(
                                Configs.of(FetchConfig.class, Map.of()),
                                new HostBudget(Duration.ZERO),
                                Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC),
                                (name, list, body, answer) -> {}));
        return feed;
    }

    @AfterEach
    void close() {
        if (feed != null) {
            feed.close();
        }
        server.close();
    }

    private static String rss(String ttl, String... days) {
        StringBuilder items = new StringBuilder();
        for (String day : days) {
            items.append(
                    "<item><guid>%s</guid><title>News</title><pubDate>%s 10:00:00 GMT</pubDate></item>"
                            .formatted(day, day));
        }
        return "<rss version=\"2.0\"><channel><title>S</title>%s%s</channel></rss>"
                .formatted(ttl, items);
    }

    @Test
    void refusesAnExchangeThatNoOtherServiceCouldKeep() {
        assertThatThrownBy(() -> feed(Map.of(NAME + "exchange", "THE-EXCHANGE-OF-HARBOUR")))
                .hasMessageContaining("rss.sample.exchange: has up to 16");
    }

    @Test
    void leavesTheSiteAloneForAsLongAsItAsksButNotForLongerThanIsConfigured() throws Exception {
        server.on(
                "/news",
                request ->
                        Answer.text(rss("<ttl>3</ttl>", "20 Nov 2026"))
                                .with("Cache-Control", "public, max-age=120"));
        RssFeed polite = feed(Map.of());
        assertThat(polite.rest()).isZero();
        assertThat(polite.latest(0)).isInstanceOf(Page.class);
        assertThat(polite.rest()).as("the longer of both").isEqualTo(Duration.ofMinutes(3));
        polite.close();

        RssFeed bounded = feed(Map.of(NAME + "longest-rest", "PT1M"));
        assertThat(bounded.latest(0)).isInstanceOf(Page.class);
        assertThat(bounded.rest()).isEqualTo(Duration.ofMinutes(1));
        bounded.close();

        RssFeed fixed = feed(Map.of(NAME + "timetable.always", "PT5S"));
        assertThat(fixed.latest(0)).isInstanceOf(Page.class);
        assertThat(fixed.rest()).as("an operator's own interval").isZero();
    }

    @Test
    void takesWhatAnUnchangedAnswerSaysAboutTheNextQuestion() throws Exception {
        server.on(
                "/news",
                request ->
                        request.headers().containsKey("If-none-match")
                                ? Answer.status(304).with("Cache-Control", "max-age=240")
                                : Answer.text(rss("", "20 Nov 2026")).with("ETag", "\"1\""));
        RssFeed asked = feed(Map.of());
        assertThat(asked.latest(0)).isInstanceOf(Page.class);
        asked.kept();
        assertThat(((Page) asked.latest(0)).announcements()).as("304").isEmpty();
        assertThat(asked.rest()).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void followsTheNextPagesOfAJsonFeedOnItsOwnSite() throws Exception {
        server.on("/news", request -> Answer.text(json("a", "/news/2")));
        server.on("/news/2", request -> Answer.text(json("b", "https://elsewhere.example/3")));
        RssFeed paged = feed(Map.of());
        assertThat(((Page) paged.latest(0)).last()).isFalse();
        Page second = (Page) paged.latest(1);
        assertThat(second.announcements()).extracting(Announcement::sourceId).containsExactly("b");
        Page elsewhere = (Page) paged.latest(2);
        assertThat(elsewhere.last()).isTrue();
        assertThat(elsewhere.remarks().getFirst()).contains("elsewhere.example");
    }

    private static String json(String id, String next) {
        return "{\"version\":\"1.1\",\"items\":[{\"id\":\"%s\",\"title\":\"News\"}],\"next_url\":\"%s\"}"
                .formatted(id, next);
    }

    @Test
    void tellsItemsOfAJsonFeedApartThatClaimOneId() throws Exception {
        server.on(
                "/news",
                request ->
                        Answer.text(
                                "{\"version\":\"1.1\",\"items\":["
                                        + "{\"id\":\"1\",\"url\":\"https://s.example/a\",\"title\":\"A\"},"
                                        + "{\"id\":\"1\",\"url\":\"https://s.example/b\",\"title\":\"B\"}]}"));
        assertThat(((Page) feed(Map.of()).latest(0)).announcements())
                .extracting(Announcement::sourceId)
                .containsExactly("1 https://s.example/a", "1 https://s.example/b");
    }

    @Test
    void keepsOfItsListWhatLiesBetweenTheDaysAskedFor() throws Exception {
        server.on(
                "/news",
                request -> Answer.text(rss("", "20 Nov 2026", "18 Nov 2026", "10 Nov 2026")));
        Search search =
                new Search(null, null, LocalDate.of(2026, 11, 15), LocalDate.of(2026, 11, 19));
        Page page = (Page) feed(Map.of()).search(search, 0);
        assertThat(page.announcements())
                .extracting(Announcement::sourceId)
                .containsExactly("18 Nov 2026");
        assertThat(page.last()).isTrue();
    }
}
