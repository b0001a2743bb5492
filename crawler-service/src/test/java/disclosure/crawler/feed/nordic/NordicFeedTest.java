package disclosure.crawler.feed.nordic;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.Configs;
import disclosure.crawler.ExchangeServer;
import disclosure.crawler.ExchangeServer.Answer;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.FetchConfig;
import disclosure.crawler.fetch.HostBudget;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A list that is given no dates and goes on for years. */
class NordicFeedTest {

    private final ExchangeServer server = new ExchangeServer();
    private final NordicFeed feed =
            new NordicFeed(
                    Configs.of(
                            NordicConfig.class,
                            Map.of(
                                    "disclosure.crawler.feeds.nordic.base-url",
                                    server.uri().toString())),
                    new Visitors(
                            Configs.of(FetchConfig.class, Map.of()),
                            new HostBudget(Duration.ZERO),
                            Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC),
                            (id, list, body, answer) -> {}));

    @AfterEach
    void close() {
        feed.close();
        server.close();
    }

    /** A page of two rows. */
    private boolean isLast(String newer, String older) throws InterruptedException {
        server.on(
                "/news/query.action",
                request ->
                        Answer.text(
                                "cb({\"results\":{\"item\":[%s,%s]}})"
                                        .formatted(row(newer), row(older))));
        return ((Page) feed.latest(3)).last();
    }

    private static String row(String day) {
        return """
                {"disclosureId":"%s","headline":"Own shares","company":"Sample Oyj",
                "releaseTime":"%s 16:00:00 +0200"}"""
                .formatted(day, day);
    }

    @Test
    void endsAtTheFirstPageThatIsWhollyOfBeforeTheDaysAPollReaches() throws Exception {
        assertThat(isLast("2026-11-14", "2026-11-13")).isFalse();
        assertThat(isLast("2026-11-13", "2026-11-12")).isFalse();
        assertThat(isLast("2026-11-12", "2026-11-11")).isTrue();
    }
}
