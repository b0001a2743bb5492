package disclosure.parser.extract.forecast;

import disclosure.parser.extract.fact.Amounts;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Signed ends of ranges out of what a pattern has caught. */
final class Figures {

    static final String NUMBER = "(-?\\d[\\d,]*(?:\\.\\d+)?)";
    static final String UNIT = "(?:(百万|千万|万|亿)?元(?:/股)?)";
    static final String TO = "(?:至|到|~|-{1,2})";

    /** What is measured, as a word; the plain one stands for what belongs to the shareholders. */
    static final String METRIC =
            "(归属于?(?:本行|本公司|上市公司|挂牌公司|母公司|公司)?(?:普通股)?(?:股东|所有者)的?(?:的)?净利润"
                    + "|(?:归属于?(?:上市公司|母公司)?(?:股东|所有者)的)?扣除非经常性损益(?:后)?的?净利润"
                    + "|基本每股收益)(?:\\((?:万?元|元/股)\\))?";

    private Figures() {}

    static Stated<String> metric(Matcher found, int group) {
        String said = found.group(group);
        String word =
                said.contains("每股")
                        ? "basic-eps"
                        : said.contains("扣除") ? "deducted-net-profit" : "net-profit";
        return new Stated<>(word, found.start(group), found.end(group));
    }

    /** A number with a unit's scale, turned negative by a word of loss or fall. */
    static @Nullable Stated<BigDecimal> signed(
            Matcher found, int number, @Nullable String scale, boolean negative) {
        if (found.group(number) == null) {
            return null;
        }
        String digits = found.group(number);
        boolean minus = negative || digits.startsWith("-");
        BigDecimal value =
                Captured.plain(
                        Amounts.number(digits.replace("-", "")).multiply(Amounts.scale(scale)));
        return new Stated<>(minus ? value.negate() : value, found.start(number), found.end(number));
    }

    /** One or two numbers; null where the first is not there. */
    static @Nullable Range range(
            @Nullable Stated<BigDecimal> one, @Nullable Stated<BigDecimal> other) {
        return one == null ? null : Range.of(one, other);
    }

    /** One or two percentages as fractions. */
    static @Nullable Range percent(Matcher found, int number, boolean negative) {
        Stated<BigDecimal> one = signed(found, number, null, negative);
        Stated<BigDecimal> other = signed(found, number + 1, null, negative);
        return range(fraction(one), fraction(other));
    }

    private static @Nullable Stated<BigDecimal> fraction(@Nullable Stated<BigDecimal> percent) {
        return percent == null
                ? null
                : percent.as(Captured.plain(percent.value().movePointLeft(2)));
    }

    static boolean isFall(String word) {
        return word.matches("下降|下滑|减少|降低");
    }
}
