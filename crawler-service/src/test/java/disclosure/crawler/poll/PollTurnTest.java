package disclosure.crawler.poll;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.Configs;
import disclosure.crawler.ExchangeForTests;
import disclosure.crawler.SettableClock;
import disclosure.crawler.document.UntoldDocuments;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.filing.UntoldFilings;
import disclosure.crawler.outbox.Outbox;
import disclosure.local.testing.EnginesForTests;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Polls that do not go well, and polls that take long. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class PollTurnTest {

    @Inject Leases leases;
    @Inject Intake intake;
    @Inject Journal journal;
    @Inject UntoldFilings untoldFilings;
    @Inject UntoldDocuments untoldDocuments;

    private static final Instant FRIDAY = Instant.parse("2026-11-20T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** An exchange that is asked for its newest. */
    private static final class Asked extends ListsForTests {
        private final IntFunction<FeedAnswer> answer;

        Asked(String id, IntFunction<FeedAnswer> answer) {
            super(
                    id,
                    false,
                    search -> {
                        throw new UnsupportedOperationException("it is not searched");
                    });
            this.answer = answer;
        }

        @Override
        public FeedAnswer latest(int page) {
            return answer.apply(page);
        }
    }

    private PollTurn turn(Asked feed, Clock time) {
        HeldLease held = new HeldLease(feed.site(), "turn", Duration.ofMinutes(5), leases);
        held.acquire();
        Outbox filings = untoldFilings.of(feed.id());
        Outbox documents = untoldDocuments.of(feed.id());
        Stop stop = new Stop();
        Bells bells = Bells.of(stop);
        FeedPoller poller =
                new FeedPoller(
                        feed,
                        intake,
                        journal,
                        filings,
                        documents,
                        new Meters(new SimpleMeterRegistry(), feed.id()),
                        bells,
                        Configs.of(PollConfig.class, Map.of()),
                        time,
                        RandomGenerator.getDefault());
        return new PollTurn(feed, held, poller, journal, filings, documents, bells, time, stop);
    }

    private Duration waitAfter(PollTurn turn, Asked feed, SettableClock time)
            throws InterruptedException {
        turn.take();
        Instant next = Objects.requireNonNull(journal.state(feed.id()).nextPollAt());
        Duration wait = Duration.between(time.now, next);
        // The journal keeps microseconds.
        time.now = next.plusMillis(1);
        return wait;
    }

    @Test
    void anExceptionIsAFaultAfterWhichTheFeedIsLeftAloneForLongerAndLonger() throws Exception {
        SettableClock time = new SettableClock(FRIDAY);
        Asked feed =
                new Asked(
                        "thrower",
                        page -> {
                            throw new ArithmeticException("integer overflow");
                        });
        PollTurn turn = turn(feed, time);

        Duration first = waitAfter(turn, feed, time);
        waitAfter(turn, feed, time);
        Duration third = waitAfter(turn, feed, time);

        assertThat(third).isGreaterThan(first.multipliedBy(3));
        assertThat(journal.state(feed.id()).faultsInARow()).isEqualTo(3);
        assertThat(journal.state(feed.id()).lastError()).contains("integer overflow");
    }

    @Test
    void anExceptionBehindTheFirstPageDelaysNothingThatIsPublishedMeanwhile() throws Exception {
        SettableClock time = new SettableClock(FRIDAY);
        Asked feed =
                new Asked(
                        "deepthrower",
                        page -> {
                            if (page > 0) {
                                throw new ArithmeticException("integer overflow");
                            }
                            return ListsForTests.page(time, DAY, "a").withFacts(PageFacts.NONE);
                        });
        PollTurn turn = turn(feed, time);

        for (int poll = 0; poll < 5; poll++) {
            assertThat(waitAfter(turn, feed, time)).isLessThan(Duration.ofSeconds(17));
        }
    }

    @Test
    void showsThatItLivesAtEachPageOfALongPass() throws Exception {
        SettableClock time = new SettableClock(FRIDAY);
        List<Duration> silences = new ArrayList<>();
        List<PollTurn> turns = new ArrayList<>();
        Asked feed =
                new Asked(
                        "longpass",
                        page -> {
                            silences.add(Duration.between(turns.getFirst().lastBeat(), time.now));
                            time.now = time.now.plusSeconds(60);
                            return ListsForTests.page(time, DAY, "p" + page)
                                    .withFacts(new PageFacts(null, null, null, page == 39));
                        });
        turns.add(turn(feed, time));

        turns.getFirst().take();

        assertThat(silences).hasSize(40).allMatch(silence -> silence.toMinutes() < 2);
    }
}
