package disclosure.parser.extract.trade;

import static disclosure.parser.extract.fact.Holdings.When.BEFORE;

import disclosure.parser.extract.fact.Holdings;
import java.util.List;

/**
 * What was held before the later of two trades was not held before the earlier one. Whose before it
 * is the numbers say: it and the number traded are what was held after.
 */
final class HeldBeforeLater {

    private final List<Holdings.Holding> holdings;
    private final List<Trade> trades;

    HeldBeforeLater(Held held, List<Trade> trades) {
        this.holdings = held.all();
        this.trades = trades;
    }

    /** Whether a holding is from before a later trade and so not from before this one. */
    boolean isOfLater(Holdings.Holding before, Trade trade) {
        String name = trade.holderName();
        return name != null
                && trades.stream()
                        .filter(other -> other.isOf(name) && other.begins(trade))
                        .anyMatch(later -> proves(later, before));
    }

    /** Whether what was held after a trade proves that this was held before it. */
    private boolean proves(Trade trade, Holdings.Holding before) {
        return isOfHolder(trade, before)
                && before.relative() == BEFORE
                && holdings.stream()
                        .filter(after -> isOfHolder(trade, after) && after.relative() != BEFORE)
                        .anyMatch(after -> trade.makes(before, after));
    }

    private static boolean isOfHolder(Trade trade, Holdings.Holding holding) {
        return !holding.joint() && holding.holder() != null && trade.isBy(holding.holder());
    }
}
