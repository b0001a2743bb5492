package disclosure.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedConditionsTest {

    private static final List<List<Statement>> STATED =
            List.of(
                    pledge("白鹭投资", "0.25", "100"),
                    pledge("苍梧控股", "0.05", "900"),
                    List.of(Statement.of("share-freeze", "shares", number("900"))),
                    List.of(Statement.of("amount", "营业收入", number("50"))),
                    List.of(Statement.of("amount", "净利润", number("5"))));

    private static List<Statement> pledge(String holder, String ratio, String shares) {
        return List.of(
                Statement.of("share-pledge", "holder", new Value.Words(holder)),
                Statement.of("share-pledge", "totalHeldRatio", number(ratio)),
                Statement.of("share-pledge", "shares", number(shares)));
    }

    private static Value number(String value) {
        return new Value.Quantity(new BigDecimal(value), false, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share-pledge.totalHeldRatio >= 20%; share-pledge.holder = 白鹭投资|true",
                "share-pledge.totalHeldRatio >= 20%; share-pledge.holder = 苍梧控股|false",
                "share-pledge.shares > 500; share-pledge.totalHeldRatio < 10%|true",
                "share-pledge.shares > 500; share-pledge.totalHeldRatio > 10%|false",
                "share-pledge.holder = 白鹭投资; share-freeze.shares > 500|true",
                "amount.营业收入 > 10; amount.净利润 < 10|true",
                "amount.营业收入 > 10; amount.營业收入 < 40|false",
                "amount > 10; amount < 40|false",
                "amount > 10; amount < 60|true"
            })
    void holdOfOneFactOrOneValue(String rule, boolean expected) {
        boolean all =
                JoinedConditions.of(conditions(rule)).stream()
                        .allMatch(joined -> joined.truth(STATED, false) == Truth.TRUE);

        assertThat(all).isEqualTo(expected);
    }

    @Test
    void areNotDecidedWhileMoreMayBeStated() {
        JoinedConditions joined =
                JoinedConditions.of(conditions("share-pledge.shares > 1; share-pledge.holder = 无人"))
                        .getFirst();

        assertThat(joined.truth(STATED, true)).isEqualTo(Truth.UNKNOWN);
        assertThat(joined.canonical())
                .isEqualTo("share-pledge.shares > 1 AND share-pledge.holder = 无人");
    }

    private static List<Condition> conditions(String rule) {
        return Arrays.stream(rule.split("; ", -1)).map(JoinedConditionsTest::condition).toList();
    }

    private static Condition condition(String text) {
        return switch (Condition.parse(text)) {
            case Answer.Right<Condition>(Condition condition) -> condition;
            case Answer.Wrong<Condition>(Parsed.Invalid why) -> throw new AssertionError(why);
        };
    }
}
