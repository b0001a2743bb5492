package disclosure.crawler.poll;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.PageFacts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PassTest {

    private final Set<String> known = new HashSet<>();

    private static Page page(boolean last, String... ids) {
        List<Announcement> announcements =
                Arrays.stream(ids)
                        .map(
                                id ->
                                        Announcement.draft(id, "BSE")
                                                .issuer("920999", "青禾样本")
                                                .title("公告")
                                                .published(
                                                        Moment.parse("2026-11-20", ZoneOffset.UTC))
                                                .done())
                        .toList();
        return new Page(
                announcements,
                new PageFacts(null, null, null, last ? Boolean.TRUE : null),
                Instant.EPOCH,
                List.of());
    }

    private Pass.Outcome over(Pass pass, FeedAnswer... pages) throws InterruptedException {
        return pass.over(
                number -> pages[number],
                page -> {
                    int before = known.size();
                    page.announcements().forEach(row -> known.add(row.sourceId()));
                    int fresh = known.size() - before;
                    return new Pass.Found(fresh, fresh > 0);
                });
    }

    @Test
    void stopsAtTheFirstPageThatIsWhollyKnown() throws Exception {
        known.addAll(Set.of("b", "c", "d"));
        assertThat(
                        over(
                                new Pass(false, 9),
                                page(false, "a", "b"),
                                page(false, "c", "d"),
                                new Fault(Kind.NO_ANSWER, "not asked")))
                .isEqualTo(new Pass.Outcome.Complete(1, 2, List.of()));
    }

    @Test
    void goesOnPastAPageOfNewRowsThatNobodyWants() throws Exception {
        Page unwanted =
                new Page(
                        List.of(),
                        new PageFacts(null, null, null, false, 3),
                        Instant.EPOCH,
                        List.of());
        Page known = new Page(List.of(), new PageFacts(null, null, null, false), null, List.of());
        assertThat(over(new Pass(false, 9), unwanted, page(false, "a"), known))
                .isEqualTo(new Pass.Outcome.Complete(1, 3, List.of()));
    }

    @Test
    void goesOnToTheLastPageInAFullPass() throws Exception {
        known.addAll(Set.of("a", "b"));
        assertThat(over(new Pass(true, 9), page(false, "a"), page(false, "b"), page(true, "c")))
                .isEqualTo(new Pass.Outcome.Complete(1, 3, List.of()));
    }

    @Test
    void keepsWhatItTookBeforeAFault() throws Exception {
        Fault fault = new Fault(Kind.TRUNCATED, "breaks off");
        assertThat(over(new Pass(false, 9), page(false, "a"), fault))
                .isEqualTo(new Pass.Outcome.Broken(1, 1, fault));
        assertThat(known).containsExactly("a");
    }

    @Test
    void noticesThatAPageIsReplayed() throws Exception {
        Pass.Outcome outcome =
                over(new Pass(true, 9), page(false, "a", "b"), page(false, "b", "a"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Pass.Outcome.Broken.class,
                        broken -> assertThat(broken.fault().kind()).isEqualTo(Kind.REPLAY));
    }

    @Test
    void takesARowThatWasPushedOnToTheNextPageForNoReplayUnlessItComesOnceMore() throws Exception {
        assertThat(over(new Pass(true, 9), page(false, "a"), page(false, "a"), page(true, "b")))
                .isEqualTo(new Pass.Outcome.Complete(2, 3, List.of()));
        assertThat(over(new Pass(true, 9), page(false, "c"), page(false, "c"), page(false, "c")))
                .isInstanceOfSatisfying(
                        Pass.Outcome.Broken.class,
                        broken -> assertThat(broken.fault().kind()).isEqualTo(Kind.REPLAY));
    }

    @Test
    void endsAtAnEmptyPageAndAtTheLimit() throws Exception {
        assertThat(over(new Pass(true, 9), page(false, "a"), page(false)))
                .isEqualTo(new Pass.Outcome.Complete(1, 2, List.of()));
        assertThat(over(new Pass(true, 2), page(false, "c"), page(false, "d")))
                .isInstanceOfSatisfying(
                        Pass.Outcome.Complete.class,
                        complete -> assertThat(complete.remarks()).hasSize(1));
    }

    @Test
    void saysWhenPagesHeldLessThanTheFeedCounts() throws Exception {
        Page page = page(true, "a");
        Page counted =
                new Page(
                        page.announcements(),
                        new PageFacts(null, null, 1450L, true),
                        page.arrivedAt(),
                        page.remarks());
        assertThat(over(new Pass(true, 9), counted))
                .isEqualTo(
                        new Pass.Outcome.Complete(
                                1, 1, List.of("the feed counts 1450 filings, its pages held 1")));
    }

    @Test
    void backsOffAsLongAsAskedElsePausesElseDoubles() {
        BackOff backOff = new BackOff(Duration.ofMinutes(10), Duration.ofMinutes(5));
        Duration interval = Duration.ofSeconds(15);
        assertThat(
                        backOff.after(
                                new Fault(Kind.REFUSED, "429", Duration.ofSeconds(40)),
                                1,
                                interval))
                .isEqualTo(Duration.ofSeconds(40));
        assertThat(backOff.after(new Fault(Kind.CHALLENGE, "page"), 1, interval))
                .isEqualTo(Duration.ofMinutes(10));
        Fault slow = new Fault(Kind.NO_ANSWER, "slow");
        assertThat(backOff.after(slow, 1, interval)).isEqualTo(interval);
        assertThat(backOff.after(slow, 3, interval)).isEqualTo(Duration.ofSeconds(60));
        assertThat(backOff.after(slow, 1_000, interval)).isEqualTo(Duration.ofMinutes(5));
    }
}
