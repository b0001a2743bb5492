package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** At which average price was traded. */
final class AveragePrices {

    private static final Pattern AVERAGE =
            Pattern.compile("(?:均价|平均[^，。；;、0-9]{0,12}|价格为|价格|价)(?:约|为|是|:|每股)*(?:人民币)?(?:约)?$");
    private static final Pattern MEAN = Pattern.compile("均价?|平均");
    private static final Pattern AT = Pattern.compile("以(?:均价|每股)?(?:人民币)?(?:约)?$");
    private static final Pattern THE_PRICE =
            Pattern.compile("^的?(?:平均|成交)?(?:均)?价格?|^[，,]?共?计?(?:买入|卖出|增持|减持)");
    private static final Pattern FURTHER = Pattern.compile("^[-~至到]+\\d");
    private static final Pattern LIMIT = Pattern.compile("最[高低]|区间|不[高低]于|不超过");
    private static final BigDecimal DEAREST = BigDecimal.valueOf(1_000);

    private AveragePrices() {}

    /**
     * The price of a number of shares: in its clause before it, or else behind it, or else farther
     * before it.
     */
    static @Nullable Stated<BigDecimal> of(
            Findings found, Stated<BigDecimal> count, int from, int to) {
        int clause = found.clauseStart(count.start(), from);
        Stated<BigDecimal> price = in(found, clause, count.start());
        price = price == null ? in(found, count.end(), to) : price;
        return price == null ? in(found, from, clause) : price;
    }

    private static @Nullable Stated<BigDecimal> in(Findings found, int from, int to) {
        for (Stated<BigDecimal> price :
                Stream.concat(
                                Stated.within(found.amounts().prices(), from, to),
                                Stated.within(found.amounts().sums(), from, to))
                        .toList()) {
            int clause = found.behindLast("，;；。、", price.start(), from);
            if (isAverage(found, price, found.text().words(clause, price.start()))) {
                return price;
            }
        }
        return null;
    }

    private static boolean isAverage(Findings found, Stated<BigDecimal> price, String left) {
        boolean each =
                found.amounts().prices().contains(price)
                        || left.contains("每股")
                        || (MEAN.matcher(left).find() && price.value().compareTo(DEAREST) < 0);
        if (!each || LIMIT.matcher(left).find()) {
            return false;
        }
        String right = found.text().words(price.end(), price.end() + 12);
        if (FURTHER.matcher(right).find()) {
            return false;
        }
        return AVERAGE.matcher(left).find()
                || (AT.matcher(left).find() && THE_PRICE.matcher(right).find());
    }
}
