package disclosure.parser.extract.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Which trades are only the sum of others told beside them. */
final class TradeSums {

    private TradeSums() {}

    /** The sum of trades counts nothing of its own where the trades are told too. */
    static void drop(List<Trade> trades) {
        trades.removeAll(byMethod(trades));
        trades.removeAll(
                trades.stream()
                        .filter(
                                sum ->
                                        addsUp(trades, sum)
                                                || spans(trades, sum)
                                                || (sum.cumulative && isPartial(trades, sum)))
                        .toList());
        if (trades.stream().anyMatch(Trade::isDated)) {
            trades.removeIf(trade -> !trade.isDated());
        }
        trades.removeAll(trades.stream().filter(one -> isStanding(trades, one)).toList());
        trades.removeAll(trades.stream().filter(one -> isOfBefore(trades, one)).toList());
    }

    /** {@code 通过集中竞价减持…股，通过大宗交易减持…股，合计减持…股}: parts of one time and holder are one trade. */
    private static List<Trade> byMethod(List<Trade> trades) {
        List<Trade> parts = new ArrayList<>();
        for (Trade sum : trades) {
            int at = trades.indexOf(sum);
            for (int step : new int[] {-1, 1}) {
                List<Trade> found = parts(trades, sum, at, step);
                if (!found.isEmpty() && found.stream().allMatch(sum::isOfTheTimeOf)) {
                    parts.addAll(found);
                }
            }
        }
        return parts;
    }

    /** {@code 此前累计增持…股}, beside a later trade that is no sum: each was announced in its time. */
    private static boolean isOfBefore(List<Trade> trades, Trade sum) {
        return sum.cumulative
                && (sum.isOfWeeks() || sum.isAsOfADay())
                && trades.stream()
                        .anyMatch(
                                one ->
                                        !one.cumulative
                                                && one.begins(sum)
                                                && one.isBy(sum.holderName()));
    }

    /** {@code 截至某日累计}, beside trades that have a first day. */
    private static boolean isStanding(List<Trade> trades, Trade sum) {
        return sum.start == null
                && trades.stream().anyMatch(one -> one.start != null && one.isBy(sum.holderName()));
    }

    /** What was traded within a time holds the trades of its days. */
    private static boolean spans(List<Trade> trades, Trade sum) {
        return trades.stream()
                .anyMatch(
                        part ->
                                part != sum
                                        && sum.spans(part)
                                        && (part.isBy(sum.holderName())
                                                || (sum.cumulative && mayHold(sum, part))));
    }

    private static boolean isOf(Trade sum, Trade part) {
        return part.isBy(sum.holderName()) || mayHold(sum, part);
    }

    /** What one alone traded holds nothing of others, but what went through accounts. */
    private static boolean mayHold(Trade sum, Trade part) {
        return !sum.alone || part.byAccount;
    }

    private static boolean isPartial(List<Trade> trades, Trade sum) {
        return trades.stream()
                .anyMatch(
                        part ->
                                part != sum
                                        && !part.cumulative
                                        && sum.covers(part)
                                        && part.direction == sum.direction
                                        && part.shares.value().compareTo(sum.shares.value()) < 0
                                        && part.isBy(sum.holderName()));
    }

    /** Whether two or more of the trades told right before or behind one add up to it. */
    private static boolean addsUp(List<Trade> trades, Trade sum) {
        int at = trades.indexOf(sum);
        List<Trade> parts = parts(trades, sum, at, 1);
        if (parts.isEmpty()) {
            parts = parts(trades, sum, at, -1);
            // What others traded before is by chance as much as one alone did.
            if (parts.stream().anyMatch(part -> !isOf(sum, part))) {
                return false;
            }
        }
        parts.forEach(part -> part.happenIn(sum));
        return !parts.isEmpty();
    }

    private static List<Trade> parts(List<Trade> trades, Trade sum, int at, int step) {
        BigDecimal left = sum.shares.value();
        List<Trade> parts = new ArrayList<>();
        for (int i = at + step; i >= 0 && i < trades.size() && left.signum() > 0; i += step) {
            left = left.subtract(trades.get(i).shares.value());
            parts.add(trades.get(i));
        }
        return left.signum() == 0 && parts.size() > 1 ? parts : List.of();
    }
}
