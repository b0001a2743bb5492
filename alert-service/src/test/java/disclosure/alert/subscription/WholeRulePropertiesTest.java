package disclosure.alert.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.alert.request.FieldError;
import disclosure.keywords.Attribute;
import disclosure.keywords.Condition;
import disclosure.keywords.RuleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class WholeRulePropertiesTest {

    @Property(tries = 1_000)
    void theFieldsAndTheTextAreTheSameRule(@ForAll("requests") SubscriptionRequest request) {
        RuleText rule = read(request);
        RuleText again = read(text(rule.canonical()));
        assertThat(again).isEqualTo(rule);
        assertThat(read(fields(rule))).isEqualTo(rule);
        assertThat(read(both(rule))).isEqualTo(rule);
    }

    private static RuleText read(SubscriptionRequest request) {
        List<FieldError> errors = new ArrayList<>();
        WholeRule whole = WholeRule.of(request, errors);
        assertThat(errors).isEmpty();
        return whole.rule();
    }

    private static SubscriptionRequest text(String rule) {
        return request(rule, new RuleText(Map.of(), List.of(), null));
    }

    private static SubscriptionRequest fields(RuleText rule) {
        return request(null, rule);
    }

    private static SubscriptionRequest both(RuleText rule) {
        return request(rule.canonical(), rule);
    }

    private static SubscriptionRequest request(@Nullable String text, RuleText rule) {
        return new SubscriptionRequest(
                "rule",
                text,
                nullable(rule.values(Attribute.TICKER)),
                nullable(rule.values(Attribute.WATCHLIST)),
                nullable(rule.values(Attribute.EXCHANGE)),
                nullable(rule.values(Attribute.CATEGORY)),
                nullable(rule.values(Attribute.FLAG)),
                nullable(rule.conditions().stream().map(Condition::canonical).toList()),
                rule.keywords() == null ? null : rule.keywords().canonical(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<@Nullable String> nullable(List<String> values) {
        return Arrays.asList(values.toArray(String[]::new));
    }

    private static Arbitrary<List<@Nullable String>> some(String... values) {
        return Arbitraries.of(values).list().ofMaxSize(3).map(WholeRulePropertiesTest::nullable);
    }

    @Provide
    Arbitrary<SubscriptionRequest> requests() {
        Arbitrary<String> keywords =
                Arbitraries.of(
                        "回购 OR 增持",
                        "answer:(算力 AND 国产) NOT title:英文版",
                        "NOT 减持",
                        "\"a b\"* 算力",
                        "amount>=1 算力",
                        "\"ticker:1\"",
                        "回购 NEAR/5 注销");
        return Combinators.combine(
                        some("920493", "brk.b", " 600000 "),
                        some("半导体", "my list", "OR", "a\"b\\c"),
                        some("bse", "HKEX"),
                        some("Earnings", "buyback", "annual-report"),
                        some("reduction", "any", "correction"),
                        some("amount>=1亿", "growth.净利润 < -50%", "pledge.who = \"a b\""),
                        keywords)
                .as(
                        (tickers, lists, exchanges, categories, flags, conditions, words) ->
                                new SubscriptionRequest(
                                        "rule",
                                        null,
                                        tickers,
                                        lists,
                                        exchanges,
                                        categories,
                                        flags,
                                        conditions,
                                        words,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null));
    }
}
