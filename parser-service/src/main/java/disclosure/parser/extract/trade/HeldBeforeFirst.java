package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was held before a plan was held before its first trade alone. Which trades are told the
 * numbers show: they lead from what was held before to what was held after them, or others were
 * made that only a lost table or an earlier filing tells.
 */
final class HeldBeforeFirst {

    /** Numbers that differ by less are mistyped, or a lot too small to sell was left out. */
    private static final BigDecimal ONE_IN = BigDecimal.valueOf(100);

    private final Held held;
    private final List<Trade> trades;
    private final List<Trade> told;

    /**
     * Of these trades.
     *
     * @param told the trades and the sums that went on for longer
     */
    HeldBeforeFirst(Held held, List<Trade> trades, List<Trade> told) {
        this.held = held;
        this.trades = trades;
        this.told = told;
    }

    /** Whether what is told to have been held before was held before this trade. */
    boolean isOf(Trade trade, Holdings.Holding before) {
        Stated<BigDecimal> itsAfter = shares(held.after(trade, told));
        if (before.shares() == null
                || held.proves(trade)
                || (itsAfter != null
                        && leads(trade, before.shares(), itsAfter, trade.shares.value()))) {
            return true;
        }
        List<Trade> own =
                trades.stream()
                        .filter(one -> one.direction == trade.direction)
                        .filter(one -> one.isBy(trade.holderName()))
                        .toList();
        if (own.stream().anyMatch(trade::begins)) {
            return false;
        }
        Stated<BigDecimal> after = after(own);
        return after == null || leads(trade, before.shares(), after, sum(own));
    }

    /** What is held after the last of them. */
    private @Nullable Stated<BigDecimal> after(List<Trade> own) {
        return own.stream()
                .flatMap(trade -> Stream.ofNullable(shares(held.after(trade, told))))
                .reduce((one, later) -> later)
                .orElse(null);
    }

    private static @Nullable Stated<BigDecimal> shares(Holdings.@Nullable Holding holding) {
        return holding == null ? null : holding.shares();
    }

    private static BigDecimal sum(List<Trade> own) {
        return own.stream()
                .map(trade -> trade.shares.value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean leads(
            Trade trade, Stated<BigDecimal> before, Stated<BigDecimal> after, BigDecimal traded) {
        BigDecimal more = after.value().subtract(before.value());
        BigDecimal bought = trade.direction == Direction.INCREASE ? more : more.negate();
        return bought.subtract(traded).abs().multiply(ONE_IN).compareTo(traded) <= 0;
    }
}
