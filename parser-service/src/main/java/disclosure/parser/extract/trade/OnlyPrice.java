package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code 减持均价：8.99元/股} on a line of its own: the average price of the only trade. */
final class OnlyPrice {

    private static final int LOOK = 24;
    private static final Pattern AVERAGE =
            Pattern.compile(
                    "(?:(?:增持|减持|成交|交易|买入|卖出)[^，。；;0-9高低]{0,6}(?:均价|平均价格?)|均价|询价转让的?(?:最终)?价格(?:最终)?(?:确定)?)(?:约|为|是|:|每股"
                            + "|人民币)*$");

    private OnlyPrice() {}

    /** Sets it where no other is told. */
    static void set(Findings found, List<Trade> trades) {
        if (trades.size() != 1 || trades.getFirst().average != null) {
            return;
        }
        List<Stated<BigDecimal>> prices = new ArrayList<>();
        for (Stated<BigDecimal> price :
                Stream.concat(found.amounts().prices().stream(), found.amounts().sums().stream())
                        .toList()) {
            if (found.behind(AVERAGE, price.start() - LOOK, price.start())) {
                prices.add(price);
            }
        }
        if (prices.stream().map(Stated::value).distinct().count() == 1) {
            trades.getFirst().average = prices.getFirst();
        }
    }
}
