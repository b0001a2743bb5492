package disclosure.alert.explain;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.alert.alert.WithheldMatches.Withheld;
import disclosure.alert.explain.Outcome.Facts;
import disclosure.alert.explain.Outcome.Step;
import disclosure.alert.match.Decision.Why;
import disclosure.alert.match.Schedule;
import disclosure.alert.notify.DeliveryProgress.Told;
import disclosure.alert.subscription.RuleBook.Pause;
import disclosure.keywords.Truth;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
    private static final Instant BEFORE = NOW.minusSeconds(60);
    private static final Instant LONG_BEFORE = NOW.minusSeconds(3_600);

    private record Case(Step step, Facts facts) {}

    private static Facts facts(Truth matches, Instant arrived, @Nullable Instant paused) {
        return facts(
                matches, arrived, paused == null ? null : new Pause(paused, null), LONG_BEFORE);
    }

    private static Facts facts(
            Truth matches, Instant arrived, @Nullable Pause pause, Instant ruleAt) {
        return new Facts(
                matches,
                false,
                arrived,
                ruleAt,
                Schedule.ALWAYS,
                pause,
                null,
                List.of(),
                Optional.empty());
    }

    private static Facts told(String... states) {
        return new Facts(
                Truth.TRUE,
                false,
                BEFORE,
                LONG_BEFORE,
                Schedule.ALWAYS,
                null,
                BEFORE,
                List.of(states).stream().map(OutcomeTest::delivery).toList(),
                Optional.empty());
    }

    private static Told delivery(String state) {
        return new Told(
                new UUID(0, 1),
                "desk",
                state,
                2,
                state.equals("PENDING") ? NOW : null,
                null,
                "410");
    }

    private static Facts withheld() {
        return new Facts(
                Truth.TRUE,
                false,
                BEFORE,
                LONG_BEFORE,
                Schedule.ALWAYS,
                null,
                null,
                List.of(),
                Optional.of(new Withheld(Why.MUTED, BEFORE)));
    }

    @Test
    void followsTheTable() {
        Schedule over = new Schedule(true, null, BEFORE);
        List<Case> table =
                List.of(
                        new Case(Step.TOLD, told()),
                        new Case(Step.TOLD, told("DELIVERED")),
                        new Case(Step.HELD, told("DELIVERED", "PENDING")),
                        new Case(Step.DELIVERY_FAILED, told("PENDING", "GAVE_UP")),
                        new Case(Step.MUTED, withheld()),
                        new Case(Step.NOT_MATCHED, facts(Truth.FALSE, BEFORE, null)),
                        new Case(Step.NOT_MATCHED, facts(Truth.FALSE, BEFORE, LONG_BEFORE)),
                        new Case(Step.WAITS, facts(Truth.UNKNOWN, BEFORE, null)),
                        new Case(Step.PAUSED, facts(Truth.TRUE, BEFORE, LONG_BEFORE)),
                        new Case(Step.PAUSED, facts(Truth.TRUE, BEFORE, BEFORE)),
                        new Case(Step.ON_ITS_WAY, facts(Truth.TRUE, BEFORE, NOW)),
                        new Case(
                                Step.PAUSED,
                                facts(
                                        Truth.TRUE,
                                        BEFORE,
                                        new Pause(LONG_BEFORE, NOW),
                                        LONG_BEFORE)),
                        new Case(
                                Step.ON_ITS_WAY,
                                facts(
                                        Truth.TRUE,
                                        BEFORE,
                                        new Pause(LONG_BEFORE, BEFORE),
                                        LONG_BEFORE)),
                        new Case(
                                Step.PASSED_OVER,
                                facts(
                                        Truth.TRUE,
                                        LONG_BEFORE.minusSeconds(1),
                                        null,
                                        Instant.EPOCH)),
                        new Case(
                                Step.BEFORE_THE_RULE,
                                facts(Truth.TRUE, LONG_BEFORE.minusNanos(1), null)),
                        new Case(Step.ON_ITS_WAY, facts(Truth.TRUE, LONG_BEFORE, null)),
                        new Case(
                                Step.SILENT,
                                new Facts(
                                        Truth.TRUE,
                                        true,
                                        BEFORE,
                                        LONG_BEFORE,
                                        Schedule.ALWAYS,
                                        null,
                                        null,
                                        List.of(),
                                        Optional.empty())),
                        new Case(
                                Step.EXPIRED,
                                new Facts(
                                        Truth.TRUE,
                                        false,
                                        BEFORE,
                                        LONG_BEFORE,
                                        over,
                                        null,
                                        null,
                                        List.of(),
                                        Optional.empty())));

        assertThat(table)
                .allSatisfy(
                        row ->
                                assertThat(Outcome.of(row.facts(), NOW).step())
                                        .isEqualTo(row.step()));
    }

    @Test
    void namesTheChannelThatWasGivenUp() {
        assertThat(Outcome.of(told("GAVE_UP"), NOW).detail())
                .isEqualTo("channel desk was given up after 2 attempts: 410");
    }
}
