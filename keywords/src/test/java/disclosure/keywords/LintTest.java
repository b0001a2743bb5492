package disclosure.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {

    private static List<Remark.Kind> kinds(String text) {
        return switch (RuleText.parse(text)) {
            case Answer.Right<RuleText>(RuleText rule) ->
                    Lint.of(rule).stream().map(Remark::kind).toList();
            case Answer.Wrong<RuleText>(Parsed.Invalid why) -> throw new AssertionError(why);
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "回购 NOT 回购|NEVER_TRUE",
                "回购 OR NOT 回购|ALWAYS_TRUE,NEGATIVE_ONLY",
                "answer:(回购 NOT 回购)|NEVER_TRUE",
                "NOT 减持|NEGATIVE_ONLY",
                "NOT (减持 OR 增持)|NEGATIVE_ONLY",
                "回购 OR NOT 减持|NEGATIVE_ONLY",
                "NOT (NOT 回购 OR 减持)|''",
                "NOT 减持 ticker:1|''",
                "NOT 减持 amount >= 1亿|''",
                "amount >= 2亿 AND amount < 1亿|NEVER_TRUE",
                "amount < 1亿 AND amount >= 1亿|NEVER_TRUE",
                "amount >= 1亿 AND amount <= 1亿|''",
                "amount = 1亿 AND amount = 2亿|NEVER_TRUE",
                "amount >= 1亿 AND amount < 2亿|''",
                "amount.净利润 >= 2亿 AND amount.营业收入 < 1亿|''",
                "amount >= 2亿 CNY AND amount < 1亿 USD|''",
                "share-pledge.shares > 500 AND share-pledge.shares < 100|NEVER_TRUE",
                "share-pledge.shares > 500 AND share-pledge.totalHeldRatio < 20%|''",
                "价|SINGLE_CHARACTER",
                "回購|SPELLING",
                "ＡＩ|SPELLING",
                "\"算 力\"|SPELLING",
                "\"回购，注销\"|SPELLING,PUNCTUATION",
                "2026-073|''",
                "5%|''",
                "AI 回购 NEAR/3 注销|''",
            })
    void remarksOnWhatIsSeldomMeant(String text, String expected) {
        assertThat(kinds(text))
                .extracting(Enum::name)
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(",", -1)));
    }
}
