package disclosure.alert.match;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.alert.match.Decision.Why;
import disclosure.events.Change;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

    private record Case(
            boolean silent,
            Schedule schedule,
            boolean alerted,
            boolean withheld,
            Verdict verdict,
            Decision expected) {}

    private static final Instant NOW = Instant.parse("2026-05-20T09:41:07Z");
    private static final Schedule ALWAYS = Schedule.ALWAYS;
    private static final Schedule PAUSED = new Schedule(false, null, null);
    private static final Schedule EXPIRED = new Schedule(true, null, NOW);
    private static final Schedule EXPIRES = new Schedule(true, null, NOW.plusNanos(1));
    private static final Schedule MUTED = new Schedule(true, NOW.plusNanos(1), null);
    private static final Schedule UNMUTED = new Schedule(true, NOW, null);

    private static final Verdict.Fires FIRES = new Verdict.Fires(List.of());
    private static final Verdict WAITS = new Verdict.Waits();
    private static final Verdict NEVER = new Verdict.Never();
    private final IllegalStateException bug = new IllegalStateException("bug");

    private static Decision none(Why why) {
        return new Decision.None(why);
    }

    @Test
    void followsTheTable() {
        List<Case> table =
                List.of(
                        new Case(false, ALWAYS, false, false, FIRES, new Decision.Alert(FIRES)),
                        new Case(false, EXPIRES, false, false, FIRES, new Decision.Alert(FIRES)),
                        new Case(false, UNMUTED, false, false, FIRES, new Decision.Alert(FIRES)),
                        new Case(true, ALWAYS, false, false, FIRES, none(Why.SILENT)),
                        new Case(true, PAUSED, false, false, FIRES, none(Why.SILENT)),
                        new Case(true, MUTED, false, false, FIRES, none(Why.SILENT)),
                        new Case(false, PAUSED, false, false, FIRES, none(Why.PAUSED)),
                        new Case(false, PAUSED, true, false, FIRES, none(Why.PAUSED)),
                        new Case(false, EXPIRED, false, false, FIRES, none(Why.EXPIRED)),
                        new Case(false, ALWAYS, true, false, FIRES, none(Why.ALREADY_ALERTED)),
                        new Case(false, MUTED, true, false, FIRES, none(Why.ALREADY_ALERTED)),
                        new Case(false, MUTED, false, false, FIRES, none(Why.MUTED)),
                        new Case(false, UNMUTED, false, true, FIRES, none(Why.MUTED)),
                        new Case(false, UNMUTED, true, true, FIRES, none(Why.ALREADY_ALERTED)),
                        new Case(false, MUTED, false, false, WAITS, none(Why.WAITS)),
                        new Case(false, MUTED, false, false, NEVER, none(Why.NO_MATCH)),
                        new Case(false, ALWAYS, false, false, WAITS, none(Why.WAITS)),
                        new Case(false, ALWAYS, false, false, NEVER, none(Why.NO_MATCH)),
                        new Case(
                                false,
                                ALWAYS,
                                false,
                                false,
                                new Verdict.Failed(bug),
                                new Decision.Broken(bug)));
        assertThat(table)
                .allSatisfy(
                        row ->
                                assertThat(
                                                Decision.of(
                                                        row.silent(),
                                                        row.schedule(),
                                                        NOW,
                                                        row.alerted(),
                                                        row.withheld(),
                                                        row::verdict))
                                        .isEqualTo(row.expected()));
    }

    @ParameterizedTest
    @CsvSource({
        "false, 1, 2, CORRECTED, old title, true",
        "false, 1, 2, WITHDRAWN, old title, true",
        "false, 1, 2, DOCUMENT_REPLACED, /old.pdf, true",
        "false, 1, 2, DOCUMENT_REPLACED, no document, false",
        "false, 1, 2, RETITLED, old title, false",
        "false, 2, 2, CORRECTED, old title, false",
        "false, 3, 2, CORRECTED, old title, false",
        "true, 1, 2, CORRECTED, old title, false",
    })
    void tellsWhatBecameOfAFilingOnceToThoseWhoKnowIt(
            boolean silent,
            int told,
            int revision,
            Change.Kind kind,
            String before,
            boolean expected) {
        Change change = new Change(kind, before, "new");

        assertThat(Decision.tellsChange(silent, ALWAYS, NOW, told, revision, change))
                .isEqualTo(expected);
        assertThat(Decision.tellsChange(silent, ALWAYS, NOW, told, revision, null)).isFalse();
    }

    @Test
    void tellsNothingOfAFilingWhileItsRuleIsPausedMutedOrOver() {
        Change change = new Change(Change.Kind.WITHDRAWN, "old", "new");
        assertThat(List.of(PAUSED, MUTED, EXPIRED))
                .noneMatch(schedule -> Decision.tellsChange(false, schedule, NOW, 1, 2, change));
        assertThat(List.of(ALWAYS, UNMUTED, EXPIRES))
                .allMatch(schedule -> Decision.tellsChange(false, schedule, NOW, 1, 2, change));
    }
}
