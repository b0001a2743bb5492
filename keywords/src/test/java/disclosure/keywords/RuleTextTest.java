package disclosure.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTextTest {

    private static RuleText right(String text) {
        return switch (RuleText.parse(text)) {
            case Answer.Right<RuleText>(RuleText rule) -> rule;
            case Answer.Wrong<RuleText>(Parsed.Invalid why) -> throw new AssertionError(why);
        };
    }

    @Test
    void refusesAConditionThatWouldNotBeAcceptedAlone() {
        String holder = "甲".repeat(290);
        assertThat(wrong("回购 AND share-pledge.holder = " + holder).position()).isEqualTo(7);
    }

    private static Parsed.Invalid wrong(String text) {
        return switch (RuleText.parse(text)) {
            case Answer.Right<RuleText>(RuleText rule) -> throw new AssertionError(rule);
            case Answer.Wrong<RuleText>(Parsed.Invalid why) -> why;
        };
    }

    @Test
    void readsAttributesConditionsAndWords() {
        RuleText rule =
                right(
                        "ticker:(920493 OR watchlist:半导体) AND category:earnings-forecast AND"
                                + " flag:reduction AND amount >= 1亿 AND answer:(算力 AND 国产)");

        assertThat(rule.values(Attribute.TICKER)).containsExactly("920493");
        assertThat(rule.values(Attribute.WATCHLIST)).containsExactly("半导体");
        assertThat(rule.values(Attribute.CATEGORY)).containsExactly("earnings-forecast");
        assertThat(rule.values(Attribute.FLAG)).containsExactly("reduction");
        assertThat(rule.conditions())
                .extracting(Condition::canonical)
                .containsExactly("amount >= 1亿");
        assertThat(rule.keywords()).hasToString("answer:(算力 AND 国产)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ｔｉｃｋｅｒ：920493 ＡＮＤ 算力|ticker:920493 AND 算力",
                "ticker：920493 算力|ticker:920493 AND 算力",
                "算力 ticker:920493 国产|ticker:920493 AND 算力 AND 国产",
                "watchlist:半导体 exchange:BSE|watchlist:半导体 AND exchange:BSE",
                "ticker:(watchlist:(甲 OR 乙) OR 1)|ticker:(1 OR watchlist:甲 OR watchlist:乙)",
                "(回购 OR 增持) ticker:1|ticker:1 AND (回购 OR 增持)",
                "回购 OR 增持|回购 OR 增持",
                "amount>=1,000万元|amount >= 1000万 CNY",
                "amount >= 1，500万 RMB|amount >= 1500万 CNY",
                "amount >= 1 亿 回购|amount >= 1亿 AND 回购",
                "amount.营业收入 ≥ 10000|amount.营业收入 >= 1万",
                "amount.\"net income\" > 100 million USD|amount.\"net income\" > 1亿 USD",
                "growth.净利润 <= －50％|growth.净利润 <= -50%",
                "share-reduction.sharesRatio >= 1%|share-reduction.sharesRatio >= 1%",
                "trading-halt.start >= 2026-5-1|trading-halt.start >= 2026-05-01",
                "share-pledge.stage = plan|share-pledge.stage = plan",
                "share-pledge.pledgor = \"甲 公司\"|share-pledge.pledgor = \"甲 公司\"",
                "buyback.completed = TRUE|buyback.completed = true",
                "amount >= 100 元宇宙|amount >= 100 AND 元宇宙",
                "ticker:1 NOT 回购|ticker:1 AND NOT 回购",
                "flag:\"a b\"|flag:\"a b\"",
            })
    void hasOneWayToWriteEachRule(String text, String canonical) {
        assertThat(right(text).canonical()).isEqualTo(canonical);
        assertThat(right(canonical)).isEqualTo(right(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "tiker:1|0|ticker:1",
                "ticker:1 OR 回购|9|-",
                "回购 OR ticker:1|3|-",
                "回购 OR 增持 ticker:1|3|ticker:1 AND (回购 OR 增持)",
                "NOT ticker:1|0|-",
                "(ticker:1 回购)|1|-",
                "(ticker:1 OR watchlist:芯) 回购|1|ticker:(1 OR watchlist:芯) 回购",
                "回购 AND (ticker:1 OR ticker:(2 OR 3))|8|回购 AND ticker:(1 OR 2 OR 3)",
                "ticker:1 OR ticker:2 AND 回购|9|ticker:(1 OR 2) AND 回购",
                "ticker:1 OR ticker:2|9|ticker:(1 OR 2)",
                "(ticker:1)|1|ticker:1",
                "(ticker:1 OR flag:buried)|1|-",
                "(ticker:1 OR ticker:2 回购)|1|-",
                "(ticker:1 OR ticker:2|1|-",
                "NOT (ticker:1 OR ticker:2)|5|-",
                "title:(ticker:1 OR ticker:2)|7|-",
                "amount >= 1 OR amount >= 2|12|-",
                "flag:reduction AND flag:pledge|19|flag:(reduction OR pledge)",
                "回购 ticker:1 ticker:(2 OR 1)|12|ticker:(1 OR 2) AND 回购",
                "ticker:1 AND exchange:BSE AND watchlist:芯|30|ticker:(1 OR watchlist:芯) AND exchange:BSE",
                "ticker:(1 2)|10|ticker:(1 OR 2)",
                "ticker:(1 OR 2|7|ticker:(1 OR 2)",
                "ticker:|7|-",
                "ticker:1*|7|-",
                "ticker:watchlist:|17|-",
                "ticker:1 AND|9|-",
                "AND ticker:1|0|-",
                "ticker:1 AND AND 回购|13|-",
                "amount >= 很多|10|-",
                "amount >= 5%|10|-",
                "amount >=|9|-",
                "amount >= \"1|10|amount >= \"1\"",
                "turnover >= 1|0|-",
                "Amount >= 1|0|amount >= 1",
                "营业收入 >= 1|5|-",
                "share-pledge.stage >= plan|19|-",
                "halt.start >= 2026-02-30|14|-",
                "amount >= 1..2|10|-",
                "amount >= 1,5亿|10|-",
                "title:amount >= 1|6|-",
            })
    void saysWhereAMistakeIsAndWhatWasMeant(
            String text, int position, @Nullable String suggestion) {
        assertThat(wrong(text).position()).isEqualTo(position);
        assertThat(wrong(text).suggestion()).isEqualTo(suggestion);
    }

    @Test
    void keepsAttributesOutOfPlainKeywords() {
        assertThat(Expression.parse("回购 ticker:1"))
                .isInstanceOfSatisfying(
                        Parsed.Invalid.class,
                        why -> {
                            assertThat(why.position()).isEqualTo(3);
                            assertThat(why.message()).contains("beside the keywords");
                        });
        assertThat(Expression.parse("amount>=1")).isInstanceOf(Parsed.Valid.class);
    }

    @Test
    void anEmptyTextIsNoRule() {
        assertThat(wrong(" ").position()).isZero();
        assertThat(right("ticker:1").keywords()).isNull();
        assertThat(right("ticker:(1 OR 1 OR 2)").values(Attribute.TICKER))
                .isEqualTo(List.of("1", "2"));
    }
}
