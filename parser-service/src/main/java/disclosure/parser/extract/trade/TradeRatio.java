package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What share of the capital was traded. */
final class TradeRatio {

    private static final Pattern SUM = Pattern.compile("[，,](?:合计|共计|累计|总计)|不超过|不低于|不少于|拟[增减]持|计划");

    private TradeRatio() {}

    /** What the text says behind the number, up to an index; null where it says nothing. */
    static @Nullable Stated<BigDecimal> of(Findings found, Trade trade, int to) {
        int from = trade.shares.end();
        int end = trade.cumulative ? to : sum(found, trade.shares, to);
        return Holdings.ratio(found, from, end);
    }

    /** Where a sum or a limit is told of behind a number: its ratio is not that of the number. */
    private static int sum(Findings found, Stated<BigDecimal> count, int to) {
        int end = to;
        if (found.inBrackets(count.start(), found.around(count.start()).start())) {
            int close = found.text().words().indexOf(')', count.end());
            end = close < 0 ? to : Math.min(to, close);
        }
        Matcher sum =
                SUM.matcher(found.text().words()).region(count.end(), Math.max(count.end(), end));
        return sum.find() ? sum.start() : end;
    }
}
