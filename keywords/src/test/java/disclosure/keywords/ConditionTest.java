package disclosure.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final List<Statement> STATED =
            List.of(
                    sum("营业收入", "120000000", "CNY"),
                    sum("净利润", "-3000000", "CNY"),
                    sum(null, "7000000", "USD"),
                    new Statement(
                            "earnings-forecast",
                            "changeHigh",
                            number("-0.6", null),
                            number("-0.4", null)),
                    Statement.of("share-pledge", "totalHeldRatio", number("0.2", null)),
                    Statement.of("share-pledge", "pledgor", new Value.Words("澄湖 控股")),
                    Statement.of("share-pledge", "isReleased", new Value.YesNo(false)),
                    Statement.of(
                            "trading-halt", "start", new Value.Day(LocalDate.of(2026, 5, 20))));

    private static Value.Quantity number(String value, @Nullable String currency) {
        return new Value.Quantity(new BigDecimal(value), false, currency);
    }

    private static Statement sum(@Nullable String metric, String value, String currency) {
        return Statement.of("amount", metric, number(value, currency));
    }

    private static Condition condition(String text) {
        return switch (Condition.parse(text)) {
            case Answer.Right<Condition>(Condition condition) -> condition;
            case Answer.Wrong<Condition>(Parsed.Invalid why) -> throw new AssertionError(why);
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount >= 1亿|true",
                "amount > 1.2亿|false",
                "amount >= 1亿 USD|false",
                "amount >= 700万 USD|true",
                "amount.营業收入 >= 1亿|true",
                "amount.净利润 >= 0|false",
                "amount.净利润 = -300万元|true",
                "percentage >= 0|false",
                "earnings-forecast.changeHigh <= -50%|true",
                "earnings-forecast.changeHigh >= -0.4|true",
                "earnings-forecast.changeHigh >= 0|false",
                "share-pledge.totalHeldRatio >= 20%|true",
                "share-pledge.totalHeldRatio > 20%|false",
                "share-pledge.pledgor = 澄湖控股|true",
                "share-pledge.pledgor = 澄湖|false",
                "share-pledge.isReleased = false|true",
                "trading-halt.start < 2026-05-21|true",
                "trading-halt.start = 2026-05-19|false",
                "trading-halt.start >= 1|false",
            })
    void holdsWhenOneStatedValueDoes(String text, boolean expected) {
        assertThat(condition(text).truth(STATED, false)).isEqualTo(Truth.of(expected));
    }

    @Test
    void isNotDecidedWhileMoreMayBeStated() {
        assertThat(condition("amount >= 9亿").truth(STATED, true)).isEqualTo(Truth.UNKNOWN);
        assertThat(condition("amount >= 1亿").truth(STATED, true)).isEqualTo(Truth.TRUE);
    }

    @Test
    void endsWhereItEnds() {
        assertThat(Condition.parse("amount >= 1亿 回购"))
                .isInstanceOfSatisfying(
                        Answer.Wrong.class,
                        wrong -> assertThat(wrong.why().position()).isEqualTo(13));
        assertThat(Condition.parse("回购")).isInstanceOf(Answer.Wrong.class);
    }
}
