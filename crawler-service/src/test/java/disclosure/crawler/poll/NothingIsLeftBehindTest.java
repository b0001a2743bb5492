package disclosure.crawler.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.crawler.Configs;
import disclosure.crawler.ExchangeForTests;
import disclosure.crawler.SettableClock;
import disclosure.crawler.document.UntoldDocuments;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.filing.UntoldFilings;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** A poll stops at what is known, but not at what is known from a poll that got no further. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class NothingIsLeftBehindTest {

    @Inject Leases leases;
    @Inject Intake intake;
    @Inject Journal journal;
    @Inject FilingRegister filings;
    @Inject UntoldFilings untoldFilings;
    @Inject UntoldDocuments untoldDocuments;
    @Inject Clock clock;

    private static final int PAGE = 2;

    /** An exchange that shows two filings a page, newest first. */
    private final class Shown extends ListsForTests {
        private final List<String> rows = new ArrayList<>(List.of("old-2", "old-1"));
        private final List<Integer> asked = new ArrayList<>();
        private final Set<String> unwanted = new HashSet<>();
        private final Set<String> passedOver = new HashSet<>();
        private int broken = -1;
        private String mark = "";
        private Clock watch = clock;
        private String series;

        Shown(String id) {
            super(
                    id,
                    false,
                    search -> {
                        throw new UnsupportedOperationException("it is not searched");
                    });
            series = id;
        }

        void publish(String... newestFirst) {
            rows.addAll(0, List.of(newestFirst));
        }

        @Override
        public FeedAnswer latest(int page) {
            asked.add(page);
            if (page == broken) {
                return new Fault(Kind.HTTP_STATUS, "HTTP 500");
            }
            int to = Math.min(rows.size(), (page + 1) * PAGE);
            List<String> shown = rows.subList(page * PAGE, to);
            int over =
                    (int) shown.stream().filter(unwanted::contains).filter(passedOver::add).count();
            return new FeedAnswer.Page(
                    shown.stream().filter(id -> !unwanted.contains(id)).map(this::row).toList(),
                    new PageFacts(null, null, null, to == rows.size(), over),
                    watch.instant(),
                    List.of());
        }

        @Override
        public void anew() {
            passedOver.clear();
        }

        private Announcement row(String sourceId) {
            return Announcement.draft(sourceId, "SSE")
                    .issuer("600999", "青禾样本")
                    .title("公告" + series + sourceId + mark)
                    .published(Moment.ofDay(LocalDate.of(2026, 11, 20), ZoneOffset.UTC))
                    .done();
        }
    }

    /** A feed whose one old page is known. */
    private Shown watched(String id) throws InterruptedException {
        Shown feed = new Shown(id);
        poller(feed).poll(lease(feed), () -> {});
        feed.asked.clear();
        return feed;
    }

    private Lease lease(Shown feed) {
        return leases.acquire(feed.site(), "watch", Duration.ofMinutes(5)).orElseThrow();
    }

    private FeedPoller poller(Shown feed) {
        return poller(feed, clock);
    }

    private FeedPoller poller(Shown feed, Clock at) {
        return new FeedPoller(
                feed,
                intake,
                journal,
                untoldFilings.of(feed.id()),
                untoldDocuments.of(feed.id()),
                new Meters(new SimpleMeterRegistry(), feed.id()),
                Bells.of(new Stop()),
                Configs.of(PollConfig.class, Map.of()),
                at,
                RandomGenerator.getDefault());
    }

    @Test
    void ofAFeedThatIsReadThroughOnlyThePageThatHoldsNewsIsAskedForAndTheNextOne()
            throws InterruptedException {
        Shown feed = watched("through");
        FeedPoller poller = poller(feed);
        Lease lease = lease(feed);

        feed.publish("b", "a");
        poller.poll(lease, () -> {});
        poller.poll(lease, () -> {});
        poller(feed).poll(lease, () -> {});

        assertThat(feed.asked).containsExactly(0, 1, 0, 0);
        assertThat(journal.state(feed.id()).readInPartSince()).isNull();
    }

    @Test
    void whenAPageBehindTheFirstCannotBeRead() throws InterruptedException {
        Shown feed = watched("faulty");
        FeedPoller poller = poller(feed);
        Lease lease = lease(feed);
        feed.publish("d", "c", "b", "a");
        feed.broken = 1;
        poller.poll(lease, () -> {});
        assertThat(filings.known(feed.id())).isEqualTo(4);

        feed.broken = -1;
        poller.poll(lease, () -> {});

        assertThat(filings.known(feed.id())).isEqualTo(6);
        assertThat(journal.state(feed.id()).readInPartSince()).isNull();
    }

    @Test
    void whenThePageBeforeItHoldsNothingButChanges() throws InterruptedException {
        Shown feed = watched("changed");
        FeedPoller poller = poller(feed);
        Lease lease = lease(feed);
        feed.publish("d", "c");
        poller.poll(lease, () -> {});
        feed.mark = "（更正后）";
        feed.broken = 1;
        poller.poll(lease, () -> {});

        feed.broken = -1;
        poller.poll(lease, () -> {});

        assertThat(filings.announced("changed-old-1", 2).title()).endsWith("（更正后）");
    }

    @Test
    void whenThePageBeforeItHoldsNothingThatIsWanted() throws InterruptedException {
        Shown feed = watched("unwanted");
        FeedPoller poller = poller(feed);
        Lease lease = lease(feed);
        feed.unwanted.addAll(Set.of("d", "c"));
        feed.publish("d", "c", "b", "a");
        feed.broken = 1;
        poller.poll(lease, () -> {});

        feed.broken = -1;
        poller.poll(lease, () -> {});

        assertThat(filings.known(feed.id())).isEqualTo(4);
    }

    @Test
    void whenAPageCannotBeReadForLongNothingNewWaitsForIt() throws InterruptedException {
        Shown feed = new Shown("deep");
        feed.publish("f", "e", "d", "c", "b", "a");
        SettableClock time = new SettableClock(Instant.parse("2026-11-20T10:00:00Z"));
        feed.watch = time;
        FeedPoller poller = poller(feed, time);
        Lease lease = lease(feed);
        poller.poll(lease, () -> {});
        time.now = time.now.plus(Duration.ofHours(1));
        feed.broken = 3;
        for (int poll = 1; poll <= 5; poll++) {
            feed.publish("n" + poll);
            Instant next = poller.poll(lease, () -> {});
            assertThat(filings.known(feed.id())).isEqualTo(8 + poll);
            assertThat(Duration.between(time.now, next)).isLessThan(Duration.ofSeconds(17));
            time.now = next;
        }
        assertThat(feed.asked)
                .as("later and later")
                .filteredOn(page -> page == 3)
                .hasSizeLessThan(5);
        assertThat(journal.state(feed.id()).readInPartSince()).isNotNull();

        feed.broken = -1;
        time.now = time.now.plus(Duration.ofMinutes(5)).truncatedTo(ChronoUnit.SECONDS);
        feed.asked.clear();
        poller.poll(lease, () -> {});

        assertThat(feed.asked).as("the pass is made again").contains(3, 6);
        assertThat(journal.state(feed.id()).readInPartSince()).isNull();
        assertThat(journal.state(feed.id()).fullPassAt()).isEqualTo(time.now);
    }

    @Test
    void whenTheDatabaseRefusesARowOfThePage() throws InterruptedException {
        Shown feed = watched("refused");
        feed.publish("b", "a\0a");

        poller(feed).poll(lease(feed), () -> {});

        assertThat(filings.known(feed.id())).isEqualTo(3);
        assertThat(journal.state(feed.id()).lastError()).contains("cannot be kept");
        assertThat(journal.state(feed.id()).faultsInARow()).isZero();
    }

    @Test
    void whatIsPublishedBetweenTwoAttemptsAtTheFirstPassIsNews() throws InterruptedException {
        Shown feed = new Shown("attempts");
        feed.publish("d", "c", "b", "a");
        FeedPoller poller = poller(feed);
        Lease lease = lease(feed);
        feed.broken = 2;
        poller.poll(lease, () -> {});
        feed.publish("new-3", "new-2", "new-1");

        feed.broken = -1;
        poller.poll(lease, () -> {});

        assertThat(List.of("new-3", "new-2", "new-1"))
                .allMatch(id -> !filings.announced("attempts-" + id, 1).silent());
        assertThat(List.of("d", "c", "b", "a", "old-2", "old-1"))
                .allMatch(id -> filings.announced("attempts-" + id, 1).silent());
        assertThat(journal.state(feed.id()).baselineCompletedAt()).isNotNull();
    }

    @Test
    void whenTheServiceEndsBetweenTwoPagesAndMoreIsPublishedBeforeItIsBack()
            throws InterruptedException {
        Shown feed = watched("killed");
        FeedPoller killed = poller(feed);
        Lease lease = lease(feed);
        feed.publish("d", "c", "b", "a");
        assertThatThrownBy(
                        () ->
                                killed.poll(
                                        lease,
                                        () -> {
                                            if (!feed.asked.isEmpty()) {
                                                throw new IllegalStateException("killed");
                                            }
                                        }))
                .hasMessage("killed");

        feed.publish("f", "e");
        poller(feed).poll(lease, () -> {});

        assertThat(filings.known(feed.id())).isEqualTo(8);
    }

    @Test
    void whenAnotherSourceHasShownTheFirstPageAlready() throws InterruptedException {
        Shown other = watched("other");
        Shown feed = watched("second");
        other.publish("b", "a");
        poller(other).poll(lease(other), () -> {});
        feed.series = other.series;
        feed.publish("b", "a", "mine");

        poller(feed).poll(lease(feed), () -> {});

        assertThat(feed.asked).as("the page behind those two holds news").contains(1);
        assertThat(filings.announced("second-mine", 1).silent()).isFalse();
    }

    @Test
    void whenAFullPassLooksAtTheTopAgainAndCannotReadItAll() throws InterruptedException {
        Shown feed = watched("full");
        Instant later = clock.instant().plus(Duration.ofHours(1));
        feed.publish("d", "c", "b", "a");
        Lease lease = lease(feed);
        // Each look at the clock is a minute later, so the top is due again before each page.
        feed.watch = new Hurried(later);
        FeedPoller poller = poller(feed, feed.watch);
        poller.poll(
                lease,
                () -> {
                    if (feed.asked.equals(List.of(0))) {
                        feed.publish("h", "g", "f", "e");
                        feed.broken = 1;
                    }
                });
        assertThat(journal.state(feed.id()).readInPartSince()).isNotNull();

        feed.broken = -1;
        poller(feed).poll(lease, () -> {});

        assertThat(filings.known(feed.id())).isEqualTo(10);
    }

    /** A clock that goes on by a minute whenever it is asked. */
    private static final class Hurried extends SettableClock {

        Hurried(Instant now) {
            super(now);
        }

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofMinutes(1));
            return now;
        }
    }
}
