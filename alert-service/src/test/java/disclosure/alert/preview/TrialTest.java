package disclosure.alert.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import disclosure.alert.match.Filings;
import disclosure.alert.match.Listings;
import disclosure.alert.match.Matcher;
import disclosure.alert.match.Priority;
import disclosure.alert.match.Reading;
import disclosure.alert.match.Rule;
import disclosure.alert.match.Schedule;
import disclosure.alert.match.Verdict;
import disclosure.alert.match.WrittenRule;
import disclosure.events.FilingStructured;
import disclosure.events.FilingText;
import disclosure.events.StructuredFiling;
import disclosure.keywords.Answer;
import disclosure.keywords.Attribute;
import disclosure.keywords.Condition;
import disclosure.keywords.Remark;
import disclosure.keywords.RuleText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrialTest {

    private static Trial trial(String rule) {
        return new Trial(written(rule), Listings.NONE);
    }

    private static WrittenRule written(String keywords) {
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
                        Set.copyOf(text.values(Attribute.TICKER)),
                        Set.of(),
                        Set.copyOf(text.values(Attribute.EXCHANGE)),
                        Set.copyOf(text.values(Attribute.CATEGORY)),
                        Set.copyOf(text.values(Attribute.FLAG)),
                        text.conditions().stream().map(Condition::canonical).toList(),
                        text.keywords() == null ? null : text.keywords().canonical(),
                        Priority.NORMAL,
                        List.of());
        return new WrittenRule(rule, text);
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
    void saysOnceWhatIsTrueOfAWordThatIsNamedTwice() {
        Trial trial = trial("增长 OR (增长 AND 订单)");
        read(trial, 20, "收入增长，订单增长。");

        assertThat(trial.remarks())
                .extracting(Remark::kind, Remark::clause)
                .containsOnlyOnce(tuple(Remark.Kind.FREQUENT, "增长"));
    }

    @Test
    void suggestsAPrefixForAWordThatIsNeverWhole() {
        Trial trial = trial("iPhone");
        read(trial, 20, "供应 iPhone15 部件。");

        assertThat(trial.remarks()).extracting(Remark::suggestion).containsExactly("iPhone*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "增长",
                "NOT 增长",
                "增长 NEAR/3 订单",
                "answer:(增长 NOT 订单)",
                "ticker:920811 AND 增长",
                "ticker:920812 AND 增长",
                "exchange:BSE",
                "exchange:(SSE OR HKEX)",
                "ticker:920811 AND exchange:SSE",
                "category:investor-relations-record AND 订单",
                "flag:correction",
                "amount >= 1亿",
                "host:林若溪 AND NOT title:减持"
            })
    void hitsExactlyWhatTheMatcherWouldTell(String rule) {
        for (String answer : List.of("收入增长。", "算力订单增长。", "订单的数量在今年已经有所增长。", "稳定。")) {
            String[] qa = {"有何进展？", answer};
            FilingText text = Filings.text(qa);
            StructuredFiling filing = Filings.record("bse-1", "920811", text, qa);
            Verdict told = Matcher.match(written(rule).rule(), new Reading(filing, text));

            Reading hit = trial(rule).read(new FilingStructured(filing, text, false));

            assertThat(hit != null).as(answer).isEqualTo(told instanceof Verdict.Fires);
        }
    }
}
