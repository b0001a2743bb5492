package disclosure.alert.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import disclosure.alert.match.Filings;
import disclosure.alert.match.Listings;
import disclosure.alert.match.Priority;
import disclosure.alert.match.Rule;
import disclosure.alert.match.Schedule;
import disclosure.alert.match.WrittenRule;
import disclosure.events.FilingStructured;
import disclosure.events.FilingText;
import disclosure.keywords.Answer;
import disclosure.keywords.Remark;
import disclosure.keywords.RuleText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static Trial trial(String keywords) {
        RuleText text =
                RuleText.parse(keywords) instanceof Answer.Right<RuleText>(RuleText right)
                        ? right
                        : new RuleText(Map.of(), List.of(), null);
        Rule rule =
                new Rule(
                        new UUID(0, 1),
                        "fund",
                        "draft",
                        Schedule.ALWAYS,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        List.of(),
                        text.canonical(),
                        Priority.NORMAL,
                        List.of());
        return new Trial(new WrittenRule(rule, text), Listings.NONE);
    }

    private static void read(Trial trial, int times, String answer) {
        String[] qa = {"有何进展？", answer};
        FilingText text = Filings.text(qa);
        for (int i = 0; i < times; i++) {
            trial.read(
                    new FilingStructured(
                            Filings.record("bse-" + answer + i, "920811", text, qa), text, false));
        }
    }

    @Test
    void tellsWhichAlternativeMakesTheNoiseAndWhichNeverHits() {
        Trial trial = trial("增长 OR 注销 OR (订单 AND 算力)");
        read(trial, 15, "收入增长。");
        read(trial, 4, "算力订单增长。");
        read(trial, 1, "算力订单稳定。");
        read(trial, 10, "一切正常。");

        assertThat(trial.filings()).isEqualTo(30);
        assertThat(trial.hits()).isEqualTo(20);
        assertThat(trial.samples()).hasSize(10);
        Tally.View any = trial.clauses().getFirst();
        assertThat(any.parts()).extracting(Tally.View::holds).containsExactly(19, 0, 5);
        assertThat(any.parts()).extracting(Tally.View::alone).containsExactly(15, 0, 1);
        assertThat(trial.remarks())
                .extracting(Remark::kind, Remark::clause)
                .containsExactly(
                        tuple(Remark.Kind.FREQUENT, "增长"), tuple(Remark.Kind.NEVER_HITS, "注销"));
    }

    @Test
    void suggestsAPrefixForAWordThatIsNeverWhole() {
        Trial trial = trial("iPhone");
        read(trial, 20, "供应 iPhone15 部件。");

        assertThat(trial.remarks()).extracting(Remark::suggestion).containsExactly("iPhone*");
    }
}
