package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reductions of long ago. Each notice about a plan to reduce tells again what its holder sold under
 * it before: beside his sales of these days that is background, announced in its time.
 */
final class Background {

    private static final int RECENT_DAYS = 14;
    private static final int LONG_AGO_DAYS = 45;

    private Background() {}

    static void drop(List<Trade> trades, Findings found) {
        LocalDate last =
                trades.stream()
                        .filter(trade -> trade.start != null)
                        .map(Background::day)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        if (last != null && !last.plusDays(RECENT_DAYS).isBefore(filed(found, last))) {
            trades.removeAll(
                    trades.stream().filter(trade -> isBehind(trades, trade, last)).toList());
        }
    }

    /** Whether a holder sold long ago who has sold again since. */
    private static boolean isBehind(List<Trade> trades, Trade trade, LocalDate last) {
        return isLongAgo(trade, last)
                && trades.stream()
                        .anyMatch(
                                other -> other.isBy(trade.holderName()) && !isLongAgo(other, last));
    }

    private static boolean isLongAgo(Trade trade, LocalDate last) {
        LocalDate day = day(trade);
        return trade.direction == Direction.REDUCTION
                && day != null
                && day.plusDays(LONG_AGO_DAYS).isBefore(last);
    }

    private static LocalDate filed(Findings found, LocalDate otherwise) {
        return found.days().isEmpty() ? otherwise : found.days().getLast().value();
    }

    private static @Nullable LocalDate day(Trade trade) {
        Stated<LocalDate> day = trade.last();
        return day == null ? null : day.value();
    }
}
