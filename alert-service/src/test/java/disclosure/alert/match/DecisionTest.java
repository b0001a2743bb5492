package disclosure.alert.match;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.alert.match.Decision.Why;
import disclosure.events.Change;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

    private record Case(
            boolean silent, boolean enabled, boolean alerted, Verdict verdict, Decision expected) {}

    private static final Verdict.Fires FIRES = new Verdict.Fires(List.of());
    private final IllegalStateException bug = new IllegalStateException("bug");

    @Test
    void followsTheTable() {
        List<Case> table =
                List.of(
                        new Case(false, true, false, FIRES, new Decision.Alert(FIRES)),
                        new Case(true, true, false, FIRES, new Decision.None(Why.SILENT)),
                        new Case(false, false, false, FIRES, new Decision.None(Why.DISABLED)),
                        new Case(false, true, true, FIRES, new Decision.None(Why.ALREADY_ALERTED)),
                        new Case(
                                false,
                                true,
                                false,
                                new Verdict.Waits(),
                                new Decision.None(Why.WAITS)),
                        new Case(
                                false,
                                true,
                                false,
                                new Verdict.Never(),
                                new Decision.None(Why.NO_MATCH)),
                        new Case(
                                false,
                                true,
                                false,
                                new Verdict.Failed(bug),
                                new Decision.Broken(bug)));
        assertThat(table)
                .allSatisfy(
                        row ->
                                assertThat(
                                                Decision.of(
                                                        row.silent(),
                                                        row.enabled(),
                                                        row.alerted(),
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

        assertThat(Decision.tellsChange(silent, told, revision, change)).isEqualTo(expected);
        assertThat(Decision.tellsChange(silent, told, revision, null)).isFalse();
    }
}
