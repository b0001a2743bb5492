package disclosure.crawler.poll;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.ExchangeForTests;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.warning.Warnings;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a month of arrivals teaches about an hour without any. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class SilenceWatchTest {

    private static final Instant FRIDAY_TEN = Instant.parse("2026-11-20T10:00:00Z");

    @Inject FilingRegister filings;
    @Inject Warnings warnings;

    @Transactional
    void arrive(String feed, int week, int count) {
        Instant at = FRIDAY_TEN.minusSeconds(week * 7L * 86_400).plusSeconds(20 * 60);
        List<Announcement> rows =
                IntStream.range(0, count)
                        .mapToObj(
                                i ->
                                        Announcement.draft("w" + week + "-" + i, "BSE")
                                                .title("公告" + week + "-" + i)
                                                .published(
                                                        Moment.ofSecond(
                                                                at.atOffset(ZoneOffset.UTC)))
                                                .done())
                        .toList();
        filings.register(feed, rows, at, false);
    }

    private void look(ListsForTests feed, Instant now) {
        Instant watched = FRIDAY_TEN.minusSeconds(30L * 86_400);
        FeedState state =
                new FeedState(
                        watched,
                        watched,
                        now,
                        now,
                        FRIDAY_TEN,
                        now,
                        null,
                        0,
                        null,
                        null,
                        null,
                        null);
        new SilenceWatch(filings, warnings, Clock.fixed(now, ZoneOffset.UTC)).look(feed, state);
    }

    @Test
    void learnsWhatAnHourOfAWeekdayBringsAndWarnsWhenItBringsNothing() {
        ListsForTests feed =
                new ListsForTests(
                        "silent",
                        true,
                        asked -> ListsForTests.page(Clock.systemUTC(), asked.until()));
        for (int week = 1; week <= 4; week++) {
            arrive(feed.id(), week, 60);
        }

        look(feed, FRIDAY_TEN.plusSeconds(5 * 60));
        assertThat(warnings.of(feed.id())).as("five are expected by then").isEmpty();
        look(feed, FRIDAY_TEN.plusSeconds(9 * 60));
        assertThat(warnings.of(feed.id()))
                .singleElement()
                .satisfies(
                        warning -> {
                            assertThat(warning.kind()).isEqualTo(Warnings.Kind.SILENCE);
                            assertThat(warning.words()).startsWith("nothing new for 9 minutes");
                        });
    }

    @Test
    void expectsNothingInAnHourThatNeverBroughtAnything() {
        ListsForTests feed =
                new ListsForTests(
                        "quiet",
                        true,
                        asked -> ListsForTests.page(Clock.systemUTC(), asked.until()));
        arrive(feed.id(), 1, 1);
        look(feed, FRIDAY_TEN.plusSeconds(5 * 3_600));
        assertThat(warnings.of(feed.id())).isEmpty();
    }
}
