package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Capital;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What share of the capital was traded. */
final class TradeRatio {

    private static final Pattern SUM =
            Pattern.compile(
                    "[，,](?:[增减]持)?(?:公司)?(?:股份)?(?:数量)?(?:合计|共计|累计|总计)|不超过|不低于|不少于|拟[增减]持|计划");

    /** What is meant to be traded further, behind a sum. */
    private static final Pattern FURTHER = Pattern.compile("[，,](?:并|同时)?(?:拟|计划)|不超过|不低于|不少于");

    /** {@code 超过公司总股本的1%}: how much it is, this does not say. */
    private static final Pattern BOUND = Pattern.compile("(?:超过|超出|不足|未达|不到|低于)[^，。；;]{0,20}$");

    /** {@code 减持…股，减持比例为…%}. */
    private static final Pattern OWN =
            Pattern.compile(
                    "^(?:股份|股票)?[，,](?:合计|累计|本次)?[增减]持(?:股份)?的?比例(?:占[^，。；;0-9]{0,14})?约?(?:为|是"
                            + "|达|:)?约?([0-9.]+)%");

    private TradeRatio() {}

    /** What the text says behind the number, up to an index; null where it says nothing. */
    static @Nullable Stated<BigDecimal> of(Findings found, Trade trade, int to) {
        int from = trade.shares.end();
        Matcher own = OWN.matcher(found.text().words()).region(from, Math.max(from, to));
        if (own.find()) {
            return Captured.fraction(own, 1);
        }
        Stated<BigDecimal> ratio = Capital.ratio(found, from, end(found, trade, to));
        return ratio != null && found.behind(BOUND, from, ratio.start()) ? null : ratio;
    }

    private static int end(Findings found, Trade trade, int to) {
        return sum(found, trade.shares, to, trade.cumulative ? FURTHER : SUM);
    }

    /** Where a sum or a limit is told of behind a number: its ratio is not that of the number. */
    private static int sum(Findings found, Stated<BigDecimal> count, int to, Pattern ending) {
        int end = to;
        if (found.inBrackets(count.start(), found.around(count.start()).start())) {
            int close = found.text().words().indexOf(')', count.end());
            end = close < 0 ? to : Math.min(to, close);
        }
        Matcher sum =
                ending.matcher(found.text().words())
                        .region(count.end(), Math.max(count.end(), end));
        return sum.find() ? sum.start() : end;
    }
}
