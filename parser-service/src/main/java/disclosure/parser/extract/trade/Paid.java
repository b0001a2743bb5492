package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was paid for the shares of a trade.
 *
 * @param lowest the range of prices: {@code 价格区间为5.30元/股至6.10元/股}
 * @param amount in all
 */
record Paid(
        @Nullable Stated<BigDecimal> lowest,
        @Nullable Stated<BigDecimal> highest,
        @Nullable Stated<BigDecimal> amount) {

    static final Paid NOTHING = new Paid(null, null, null);

    private static final Pattern BETWEEN = Pattern.compile("(?:元/股|元)?(?:[-~至到]|元/股)+");
    private static final Pattern RANGE = Pattern.compile("价[^，。；;0-9]{0,12}$");
    private static final Pattern AMOUNT =
            Pattern.compile("(?:金额|总额|总价款?|价款|耗资|资金)[^，。；;0-9]{0,10}$");
    private static final Pattern LIMIT = Pattern.compile("不[高低少]于|不超过|计划|拟|上限|下限|[高低]于|超额");

    /** What a part of the text says behind a number of shares. */
    static Paid behind(Findings found, int from, int to) {
        List<Stated<BigDecimal>> prices =
                Stated.within(found.amounts().prices(), from, to).toList();
        Paid paid = new Paid(null, null, amount(found, from, to));
        for (int i = 0; i + 1 < prices.size(); i++) {
            Stated<BigDecimal> one = prices.get(i);
            Stated<BigDecimal> other = prices.get(i + 1);
            if (isRange(found, from, one, other)) {
                boolean rising = one.value().compareTo(other.value()) <= 0;
                return new Paid(rising ? one : other, rising ? other : one, paid.amount);
            }
        }
        return paid;
    }

    private static boolean isRange(
            Findings found, int from, Stated<BigDecimal> one, Stated<BigDecimal> other) {
        String left = found.text().words(Math.max(from, one.start() - 24), one.start());
        return RANGE.matcher(left).find()
                && !LIMIT.matcher(left).find()
                && BETWEEN.matcher(found.text().words(one.end(), other.start())).matches();
    }

    private static @Nullable Stated<BigDecimal> amount(Findings found, int from, int to) {
        for (Stated<BigDecimal> sum : Stated.within(found.amounts().sums(), from, to).toList()) {
            int clause = found.behindLast("，,;；。、(", sum.start(), from);
            String left = found.text().words(clause, sum.start());
            if (AMOUNT.matcher(left).find() && !LIMIT.matcher(left).find()) {
                return sum;
            }
        }
        return null;
    }
}
