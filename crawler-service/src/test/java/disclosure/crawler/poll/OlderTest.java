package disclosure.crawler.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.crawler.Configs;
import disclosure.crawler.ExchangeForTests;
import disclosure.crawler.document.UntoldDocuments;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.Search;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.filing.UntoldFilings;
import disclosure.crawler.poll.BackfillProgress.State;
import disclosure.crawler.warning.Warnings;
import disclosure.local.testing.EnginesForTests;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Older days: those that are counted, and those that operators ask for. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class OlderTest {

    @Inject Leases leases;
    @Inject Intake intake;
    @Inject Journal journal;
    @Inject Backfills backfills;
    @Inject DayCounts days;
    @Inject Warnings warnings;
    @Inject FilingRegister filings;
    @Inject UntoldFilings untoldFilings;
    @Inject UntoldDocuments untoldDocuments;
    @Inject Clock clock;

    private final PollConfig config =
            Configs.of(PollConfig.class, Map.of("disclosure.crawler.poll.older-gap", "PT0S"));

    private static void held() {}

    private final Stop stop = new Stop();

    private Lease lease(ListsForTests feed) {
        return leases.acquire(feed.site(), "older", Duration.ofMinutes(5)).orElseThrow();
    }

    private Older older(ListsForTests feed, Clock at) {
        FeedPoller poller =
                new FeedPoller(
                        feed,
                        intake,
                        journal,
                        untoldFilings.of(feed.id()),
                        untoldDocuments.of(feed.id()),
                        new Meters(new SimpleMeterRegistry(), feed.id()),
                        Bells.of(stop),
                        config,
                        at,
                        RandomGenerator.getDefault());
        return new Older(feed, poller, backfills, days, config, at);
    }

    private long ask(String feed, LocalDate from, LocalDate to, boolean alert) {
        return backfills.start(feed, new BackfillRequest(from, to, null, null, alert)).id();
    }

    private BackfillProgress progress(String feed, long id) {
        return backfills.of(feed).stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

    @Test
    void readsTheListOfAFeedThatKnowsNoDaysOnceForAllOfThem() throws InterruptedException {
        ListsForTests feed =
                new ListsForTests(
                        "oldwhole", false, asked -> ListsForTests.page(clock, FIRST, "1", "2"));
        long id = ask(feed.id(), FIRST, FIRST.plusDays(30), false);

        older(feed, clock).turn(lease(feed), OlderTest::held, stop);

        assertThat(feed.searches)
                .containsExactly(new Search(null, null, FIRST, FIRST.plusDays(30)));
        assertThat(progress(feed.id(), id).state()).isEqualTo(State.DONE);
        assertThat(progress(feed.id(), id).found()).isEqualTo(2);
    }

    @Test
    void goesOnAfterARestartWhereItWasAndAlertsOnlyWhenAsked() throws InterruptedException {
        ListsForTests feed =
                new ListsForTests(
                        "oldresumed",
                        true,
                        asked ->
                                ListsForTests.page(clock, asked.until(), asked.until().toString()));
        long silent = ask(feed.id(), FIRST, FIRST.plusDays(1), false);
        long loud = ask(feed.id(), FIRST.plusDays(2), FIRST.plusDays(2), true);

        older(feed, clock).turn(lease(feed), OlderTest::held, stop);
        assertThat(progress(feed.id(), silent).daysLeft()).isEqualTo(1);
        Older restarted = older(feed, clock);
        restarted.turn(lease(feed), OlderTest::held, stop);
        restarted.turn(lease(feed), OlderTest::held, stop);

        assertThat(feed.searches)
                .extracting(Search::until)
                .as("the newest day first, each once")
                .containsExactly(FIRST.plusDays(1), FIRST, FIRST.plusDays(2));
        assertThat(progress(feed.id(), loud).state()).isEqualTo(State.DONE);
        assertThat(filings.announced("oldresumed-2024-03-01", 1).silent()).isTrue();
        assertThat(filings.announced("oldresumed-2024-03-03", 1).silent()).isFalse();
    }

    @Test
    void givesUpADayThatCannotBeReadAndMeanwhileReadsOthers() throws InterruptedException {
        ListsForTests feed =
                new ListsForTests(
                        "oldbroken",
                        true,
                        asked ->
                                asked.until().equals(FIRST)
                                        ? new Fault(Kind.BUSINESS_ERROR, "no such day")
                                        : ListsForTests.page(clock, asked.until(), "x"));
        long broken = ask(feed.id(), FIRST, FIRST, false);
        long other = ask(feed.id(), FIRST.plusDays(9), FIRST.plusDays(9), false);
        Lease lease = lease(feed);

        older(feed, clock).turn(lease, OlderTest::held, stop);
        assertThat(progress(feed.id(), broken).nextTryAt()).isAfter(clock.instant());
        older(feed, clock).turn(lease, OlderTest::held, stop);
        assertThat(progress(feed.id(), other).state()).isEqualTo(State.DONE);

        Backfills.Day day = new Backfills.Day(broken, new Search(null, null, FIRST, FIRST), false);
        for (int i = 1; i < Backfills.MOST_ATTEMPTS; i++) {
            assertThat(progress(feed.id(), broken).state()).isEqualTo(State.RUNNING);
            backfills.failed(day, 0, "no such day");
        }
        assertThat(progress(feed.id(), broken))
                .extracting(BackfillProgress::state, BackfillProgress::lastError)
                .containsExactly(State.FAILED, "no such day");
    }

    @Test
    void endsABackfillBetweenTwoPagesWhenItIsCancelled() throws InterruptedException {
        long[] id = new long[1];
        ListsForTests feed =
                new ListsForTests(
                        "oldcancelled",
                        true,
                        asked -> {
                            backfills.cancel("oldcancelled", id[0]);
                            FeedAnswer.Page page = ListsForTests.page(clock, FIRST, "1");
                            return page.withFacts(disclosure.crawler.feed.PageFacts.NONE);
                        });
        id[0] = ask(feed.id(), FIRST, FIRST.plusDays(30), false);

        older(feed, clock).turn(lease(feed), OlderTest::held, stop);

        assertThat(feed.searches).hasSize(1);
        assertThat(progress(feed.id(), id[0]).state()).isEqualTo(State.CANCELLED);
        assertThat(progress(feed.id(), id[0]).found()).as("it is kept").isEqualTo(1);
        assertThat(backfills.cancel("another", id[0])).isEmpty();
    }

    @Test
    void countsEveryDayThatWasNotCountedAndThoseThatFailAgainLater() throws InterruptedException {
        LocalDate today = LocalDate.of(2026, 11, 20);
        Clock morning = Clock.fixed(today.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        ListsForTests feed =
                new ListsForTests(
                        "oldcounted",
                        true,
                        asked ->
                                asked.until().equals(today.minusDays(2))
                                        ? new Fault(Kind.NO_ANSWER, "away")
                                        : ListsForTests.page(
                                                clock, asked.until(), "c" + asked.until()));
        Instant began = today.minusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC);
        journal.succeeded(
                feed.id(),
                new Journal.Success(began, began, 1, true, true, List.of(), null, began));
        Older older = older(feed, morning);
        Lease lease = lease(feed);
        for (int turn = 0; turn < 6; turn++) {
            older.turn(lease, OlderTest::held, stop);
        }

        assertThat(feed.searches)
                .extracting(Search::until)
                .containsExactly(
                        today.minusDays(1),
                        today.minusDays(2),
                        today.minusDays(3),
                        today.minusDays(4));
        assertThat(days.between(feed, today.minusDays(4), today.minusDays(1)))
                .extracting(DayCounts.Count::theirs)
                .containsExactly(1L, 1L, null, 1L);
        assertThat(days.between(feed, today.minusDays(1), today.minusDays(1)).getFirst().missing())
                .isZero();
        assertThat(filings.announced("oldcounted-c2026-11-16", 1).silent())
                .as("of before the watch")
                .isTrue();
        assertThat(filings.announced("oldcounted-c2026-11-17", 1).silent()).isFalse();
    }

    @Test
    void goesOnWarningOfADayWhoseCountIsNotReachedWhenADayBeforeItIsWhole() {
        ListsForTests feed =
                new ListsForTests(
                        "oldwarned", true, asked -> ListsForTests.page(clock, asked.until(), "1"));
        days.keep(feed, FIRST.plusDays(1), 5, 1, 0);
        days.keep(feed, FIRST, 1, 1, 0);
        assertThat(warnings.of(feed.id())).hasSize(1);
        days.keep(feed, FIRST.plusDays(2), 1, 1, 0);
        assertThat(warnings.of(feed.id())).isEmpty();
    }

    @Test
    void asksForNoPageOnceAnotherReplicaCouldAskToo() {
        ListsForTests feed =
                new ListsForTests(
                        "oldlost", true, asked -> ListsForTests.page(clock, asked.until(), "1"));
        ask(feed.id(), FIRST, FIRST, false);
        Lease lease = lease(feed);
        Runnable lost =
                () -> {
                    throw new Lease.Lost(lease);
                };

        assertThatThrownBy(() -> older(feed, clock).turn(lease, lost, stop))
                .isInstanceOf(Lease.Lost.class);
        assertThat(feed.searches).isEmpty();
    }
}
