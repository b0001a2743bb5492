package disclosure.crawler.poll;

import static disclosure.local.testing.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import disclosure.crawler.ExchangeForTests;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.PageFacts;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class LeasesTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final FeedAnswer.Page EMPTY =
            new FeedAnswer.Page(List.of(), PageFacts.whole(0), Instant.EPOCH, List.of());

    @Inject Leases leases;
    @Inject Intake intake;

    private Lease takeOver(String feed, String owner) {
        await().until(() -> leases.acquire(feed, owner, LONG).isPresent());
        return leases.acquire(feed, owner, LONG).orElseThrow();
    }

    @Test
    void givesAFeedToOneOwnerOnly() {
        assertThat(leases.acquire("one", "a", LONG)).isPresent();
        assertThat(leases.acquire("one", "b", LONG)).isEmpty();
        assertThat(leases.owner("one")).contains("a");
    }

    @Test
    void renewsUnderTheSameToken() {
        Optional<Lease> first = leases.acquire("renewed", "a", LONG);
        assertThat(leases.acquire("renewed", "a", LONG)).isEqualTo(first);
    }

    @Test
    void goesToAnotherOwnerWhenItExpiresAndUnderANewToken() {
        Lease first = leases.acquire("expired", "a", SHORT).orElseThrow();
        Lease second = takeOver("expired", "b");
        assertThat(second.token()).isGreaterThan(first.token());
        assertThat(leases.acquire("expired", "a", LONG)).isEmpty();
    }

    @Test
    void refusesThePageOfAnOwnerThatSleptThroughATakeover() {
        Lease first = leases.acquire("slept", "a", SHORT).orElseThrow();
        Lease second = takeOver("slept", "b");
        assertThatThrownBy(() -> intake.take(first, "slept", EMPTY, false))
                .isInstanceOf(Lease.Lost.class);
        assertThat(intake.take(second, "slept", EMPTY, false).filings()).isEmpty();
    }

    @Test
    void isFreeAtOnceWhenGivenBack() {
        Lease first = leases.acquire("returned", "a", LONG).orElseThrow();
        leases.release(first);
        assertThat(leases.acquire("returned", "b", LONG)).isPresent();
    }

    @Test
    void renewsAllThatAreOursAtOnceAndTellsWhatElseCanBeTaken() {
        Lease ours = leases.acquire("ours", "a", LONG).orElseThrow();
        assertThat(leases.acquire("theirs", "b", LONG)).isPresent();

        Leases.Standing standing =
                leases.renew("a", LONG, List.of("ours", "theirs", "never-watched"));

        assertThat(standing.renewed()).containsExactly(entry("ours", ours));
        assertThat(standing.open()).containsExactly("never-watched");
    }

    @Test
    void renewsTheOthersWhileAPageIsBeingRegisteredUnderOne() {
        Lease busy = leases.acquire("busy", "a", LONG).orElseThrow();
        Lease idle = leases.acquire("idle", "a", LONG).orElseThrow();

        Leases.Standing standing =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    leases.confirm(busy);
                                    return QuarkusTransaction.suspendingExisting()
                                            .call(
                                                    () ->
                                                            leases.renew(
                                                                    "a",
                                                                    LONG,
                                                                    List.of("busy", "idle")));
                                });

        assertThat(standing.renewed()).containsExactly(entry("idle", idle));
        assertThat(standing.open()).containsExactly("busy");
    }

    @Test
    void doesNotRenewWhatAnotherTookMeanwhile() {
        assertThat(leases.acquire("taken", "a", SHORT)).isPresent();
        takeOver("taken", "b");

        Leases.Standing standing = leases.renew("a", LONG, List.of("taken"));

        assertThat(standing.renewed()).isEmpty();
        assertThat(standing.open()).isEmpty();
    }
}
