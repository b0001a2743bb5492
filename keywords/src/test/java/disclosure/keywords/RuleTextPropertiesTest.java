package disclosure.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleTextPropertiesTest {

    @Property(tries = 2_000)
    void parsingTheCanonicalFormGivesTheSameRule(@ForAll("anyText") String text) {
        if (RuleText.parse(text) instanceof Answer.Right<RuleText>(RuleText rule)) {
            assertThat(RuleText.parse(rule.canonical())).isEqualTo(new Answer.Right<>(rule));
        }
    }

    @Property(tries = 2_000)
    void aWellFormedRuleIsUnderstood(@ForAll("rules") String text) {
        assertThat(RuleText.parse(text))
                .isInstanceOfSatisfying(
                        Answer.Right.class,
                        right ->
                                assertThat(RuleText.parse(right.value().toString()))
                                        .isEqualTo(right));
    }

    @Property(tries = 2_000)
    void everyMistakeHasAPlaceInTheText(@ForAll("anyText") String text) {
        if (RuleText.parse(text) instanceof Answer.Wrong<RuleText>(Parsed.Invalid why)) {
            assertThat(why.position()).isBetween(0, text.length());
            assertThat(why.message()).isNotBlank();
        }
        if (Condition.parse(text) instanceof Answer.Right<Condition>(Condition condition)) {
            assertThat(Condition.parse(condition.canonical()))
                    .isEqualTo(new Answer.Right<>(condition));
        }
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.of(
                        "算力",
                        "AI*",
                        "(",
                        ")",
                        "（",
                        " AND ",
                        " OR ",
                        " NOT ",
                        "-",
                        "\"",
                        "\\",
                        " ",
                        "title:",
                        "ticker:",
                        "ticker：(",
                        "watchlist:",
                        "category:",
                        "flag:any",
                        "exchange:BSE",
                        "920493",
                        "amount",
                        "growth.净利润",
                        "pledge.ratio",
                        ">=",
                        " < ",
                        "=",
                        "≥",
                        "1亿",
                        "5 %",
                        "-1.5",
                        " 万元",
                        "USD",
                        "2026-05-01",
                        "true",
                        "\"a b\"",
                        "AND",
                        "&&",
                        "||",
                        "NEAR/3",
                        ".",
                        ",",
                        "　",
                        "*",
                        ":")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of(
                        "ticker:920493",
                        "ticker:(920493 OR watchlist:半导体)",
                        "watchlist:\"my list\"",
                        "exchange:(BSE OR HKEX)",
                        "category:earnings-forecast",
                        "flag:any",
                        "amount >= 1.5亿",
                        "amount.营业收入 > 3千万元",
                        "growth <= -50%",
                        "share-pledge.totalHeldRatio >= 20.5 %",
                        "trading-halt.start = 2026-05-01",
                        "share-pledge.pledgor = \"甲 \\\" 乙\"",
                        "算力",
                        "(回购 OR 增持)",
                        "NOT 减持",
                        "-title:英文版",
                        "answer:(算力 AND 国产)",
                        "(回购 NEAR/10 注销)",
                        "\"annual report\"*")
                .list()
                .uniqueElements(RuleTextPropertiesTest::asked)
                .ofMinSize(1)
                .ofMaxSize(6)
                .flatMap(
                        parts ->
                                Arbitraries.of(" ", " AND ", " && ", "　AND ")
                                        .list()
                                        .ofSize(parts.size())
                                        .map(joins -> joined(parts, joins)));
    }

    /** Attributes stand once in a rule; tickers and watchlists are one. */
    private static String asked(String part) {
        return part.matches("(ticker|watchlist):.*") ? "company" : part;
    }

    private static String joined(List<String> parts, List<String> joins) {
        var text = new StringBuilder(parts.getFirst());
        for (int i = 1; i < parts.size(); i++) {
            text.append(joins.get(i)).append(parts.get(i));
        }
        return text.toString();
    }
}
