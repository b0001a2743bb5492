package disclosure.parser.extract.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which trades are only the sum of others told beside them. */
final class TradeSums {

    private static final int WEEKS = 30;

    private TradeSums() {}

    /**
     * Drops them, for they count nothing of their own where the trades are told too.
     *
     * @return those that went on for longer than the trades told, and that what was held before and
     *     after proves, or that went on for weeks more
     */
    static List<Trade> drop(List<Trade> trades, Held held) {
        trades.removeAll(byMethod(trades));
        List<Trade> sums = new ArrayList<>();
        List<List<Trade>> groups = new ArrayList<>();
        for (Trade sum : trades) {
            List<Trade> parts = parts(trades, sum);
            if (!parts.isEmpty()) {
                sums.add(sum);
                groups.add(parts);
                parts.forEach(part -> part.happenIn(sum));
            }
        }
        trades.removeAll(sums);
        List<Trade> longer =
                trades.stream().filter(sum -> holdsAnother(trades, groups, sum)).toList();
        trades.removeAll(longer);
        if (trades.stream().anyMatch(Trade::isDated)) {
            trades.removeIf(trade -> !trade.isDated());
        }
        List<Trade> standing = trades.stream().filter(one -> isStanding(trades, one)).toList();
        trades.removeAll(standing);
        trades.removeAll(trades.stream().filter(one -> isEarlierStanding(trades, one)).toList());
        trades.removeAll(trades.stream().filter(one -> isOfBefore(trades, one)).toList());
        return Stream.concat(
                        longer.stream().filter(sum -> held.proves(sum) || goesOn(trades, sum)),
                        standing.stream().filter(sum -> isAllUntilNow(trades, sum)))
                .filter(sum -> !isToldInParts(trades, sum))
                .toList();
    }

    /** Whether more was traded for weeks after all that is told of its holder. */
    private static boolean goesOn(List<Trade> trades, Trade sum) {
        return sum.end != null
                && trades.stream()
                        .filter(part -> part.isBy(sum.holderName()))
                        .allMatch(
                                part ->
                                        part.end != null
                                                && part.end
                                                        .value()
                                                        .plusDays(WEEKS)
                                                        .isBefore(sum.end.value()));
    }

    /** {@code 截至某日累计增持…股}, more than all that is told, none of which came later. */
    private static boolean isAllUntilNow(List<Trade> trades, Trade sum) {
        List<Trade> own = trades.stream().filter(part -> part.isBy(sum.holderName())).toList();
        return sum.accumulated
                && own.stream().noneMatch(part -> part.isLater(sum))
                && own.stream()
                                .map(part -> part.shares.value())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(sum.shares.value())
                        < 0;
    }

    /** Whether all that its holder traded is told, wherever it stands. */
    private static boolean isToldInParts(List<Trade> trades, Trade sum) {
        return trades.stream()
                        .filter(part -> part.isBy(sum.holderName()) && sum.covers(part))
                        .map(part -> part.shares.value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(sum.shares.value())
                == 0;
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

    /** {@code 截至某日增持…股}, beside more as of a later day: the later number holds it. */
    private static boolean isEarlierStanding(List<Trade> trades, Trade sum) {
        return sum.start == null
                && trades.stream()
                        .anyMatch(
                                later ->
                                        later.start == null
                                                && later.direction == sum.direction
                                                && later.isLater(sum)
                                                && later.isBy(sum.holderName())
                                                && later.shares
                                                                .value()
                                                                .compareTo(sum.shares.value())
                                                        > 0);
    }

    /** {@code 截至某日累计}, beside trades that have a first day. */
    private static boolean isStanding(List<Trade> trades, Trade sum) {
        return sum.start == null
                && trades.stream().anyMatch(one -> one.start != null && one.isBy(sum.holderName()));
    }

    /** What was traded within a time holds the trades of its days; parts of one sum do not. */
    private static boolean holdsAnother(List<Trade> trades, List<List<Trade>> groups, Trade sum) {
        return trades.stream()
                .filter(part -> part != sum)
                .filter(
                        part ->
                                groups.stream()
                                        .noneMatch(
                                                group ->
                                                        group.contains(part)
                                                                && group.contains(sum)))
                .anyMatch(part -> spans(sum, part) || (sum.cumulative && isPartial(sum, part)));
    }

    private static boolean spans(Trade sum, Trade part) {
        return sum.spans(part)
                && (part.isBy(sum.holderName()) || (sum.cumulative && mayHold(sum, part)));
    }

    private static boolean isOf(Trade sum, Trade part) {
        return part.isBy(sum.holderName()) || mayHold(sum, part);
    }

    /** What one alone traded holds nothing of others, but what went through accounts. */
    private static boolean mayHold(Trade sum, Trade part) {
        return !sum.alone || part.byAccount;
    }

    private static boolean isPartial(Trade sum, Trade part) {
        return !part.cumulative
                && sum.covers(part)
                && part.direction == sum.direction
                && part.shares.value().compareTo(sum.shares.value()) < 0
                && part.isBy(sum.holderName());
    }

    /** Two or more trades right behind or right before one that add up to it, if they do. */
    private static List<Trade> parts(List<Trade> trades, Trade sum) {
        int at = trades.indexOf(sum);
        List<Trade> behind = parts(trades, sum, at, 1);
        if (isMadeOf(sum, behind)) {
            return behind;
        }
        List<Trade> before = parts(trades, sum, at, -1);
        // What others traded before is by chance as much as one alone did.
        return isMadeOf(sum, before) && before.stream().allMatch(part -> isOf(sum, part))
                ? before
                : List.of();
    }

    /** No sum is over before its parts begin. */
    private static boolean isMadeOf(Trade sum, List<Trade> parts) {
        return !parts.isEmpty()
                && (sum.end == null || parts.stream().noneMatch(part -> part.begins(sum)));
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
