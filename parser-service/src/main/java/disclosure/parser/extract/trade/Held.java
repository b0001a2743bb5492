package disclosure.parser.extract.trade;

import static disclosure.parser.extract.fact.Holdings.When.AFTER;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is held before a trade and after it, as the text says. */
final class Held {

    private static final Pattern BY_NOW =
            Pattern.compile("截[至止](?:到|于|至)?(?:本公告|公告|目前|本报告|本?披露|本次[增减]持|今)");
    private static final Pattern AS_OF = Pattern.compile("截[至止](?:到|于|至)?[(]?$");

    private static final Pattern ROUND =
            Pattern.compile("(增持|减持)(?:计划)?(?:实施)?(?:完成|完毕)?(?:之)?[前后]");

    private static final Pattern FORMER =
            Pattern.compile("(?:该次|上次|前次)[^，。；;]{0,12}[前后][，,]?[^，。；;]{0,40}$");

    /** Plans run for half a year: what is held later other trades have changed too. */
    private static final int SOON = 184;

    /** Filings are made within days. */
    private static final int FRESH = 14;

    private final Findings found;
    private final List<Holdings.Holding> holdings;

    Held(Findings found) {
        this.found = found;
        List<Holdings.Holding> told = HeldUnrestricted.leftOut(found, Holdings.in(found));
        this.holdings = Stream.concat(told.stream(), HeldTables.in(found).stream()).toList();
    }

    List<Holdings.Holding> all() {
        return holdings;
    }

    /** Whether what was held before and after says that so many were traded in between. */
    boolean proves(Trade trade) {
        List<Holdings.Holding> after = told(trade, AFTER, 0, Integer.MAX_VALUE);
        return trade.holder != null
                && told(trade, Holdings.When.BEFORE, 0, Integer.MAX_VALUE).stream()
                        .anyMatch(one -> after.stream().anyMatch(other -> trade.makes(one, other)));
    }

    /** Rather than the first that is told, the one to which the number traded leads. */
    Holdings.@Nullable Holding before(Trade trade) {
        List<Holdings.Holding> told = told(trade, Holdings.When.BEFORE, 0, Integer.MAX_VALUE);
        if (told.isEmpty()) {
            return null;
        }
        List<Holdings.Holding> after = told(trade, AFTER, 0, Integer.MAX_VALUE);
        Holdings.Holding before =
                told.stream()
                        .filter(one -> after.stream().anyMatch(other -> trade.makes(one, other)))
                        .findFirst()
                        .orElse(told.getFirst());
        return possible(before, trade);
    }

    /**
     * What is told to be held after a trade: behind it and before the next, or for the last trade
     * anywhere; else what is held by now, for the last trade made it that.
     */
    Holdings.@Nullable Holding after(Trade trade, List<Trade> trades) {
        int start = trade.shares.start();
        Holdings.Holding before = before(trade);
        Holdings.Holding after = changed(before, trade, trades, start, next(trade, trades));
        if (after == null && isLast(trade, trades)) {
            int first = first(trade, trades);
            after = changed(before, trade, trades, start, Integer.MAX_VALUE);
            after = after == null ? changed(before, trade, trades, 0, first) : after;
            after = after == null ? byNow(trade) : after;
            // What goes through an account leaves what its holder has in his own name as it was.
            after = after == null ? told(trade, trades, start, Integer.MAX_VALUE) : after;
            return after == null ? told(trade, trades, 0, first) : after;
        }
        return after == null ? onItsDay(trade) : after;
    }

    /** Where the first trade of its holder is told of: what is held after it is told behind it. */
    private static int first(Trade trade, List<Trade> trades) {
        String name = trade.holderName();
        int first = trade.shares.start();
        for (Trade other : trades) {
            first = other.isBy(name) ? Math.min(first, other.shares.start()) : first;
        }
        return first;
    }

    /** Where the next trade is told of; of the one that is told last the end of its sentence. */
    private int next(Trade trade, List<Trade> trades) {
        int next = Integer.MAX_VALUE;
        for (Trade other : trades) {
            int start = other.shares.start();
            next = start > trade.shares.start() ? Math.min(next, start) : next;
        }
        return next == Integer.MAX_VALUE ? found.around(trade.shares.start()).end() : next;
    }

    /** What is held after several trades is held after the last of them. */
    private static boolean isLast(Trade trade, List<Trade> trades) {
        String name = trade.holderName();
        return trades.stream()
                .noneMatch(other -> other != trade && other.isBy(name) && other.isLater(trade));
    }

    /** The first of its holder that is told in a part of the text to be held after it. */
    private Holdings.@Nullable Holding told(Trade trade, List<Trade> trades, int from, int to) {
        return told(trade, AFTER, from, to).stream()
                .filter(one -> !isToldWithAnother(one.place(), trade, trades))
                .findFirst()
                .map(one -> possible(one, trade))
                .orElse(null);
    }

    /**
     * The first that is not as much as before, for that was held after an earlier trade; or rather
     * the one that is before and the number traded.
     */
    private Holdings.@Nullable Holding changed(
            Holdings.@Nullable Holding before, Trade trade, List<Trade> trades, int from, int to) {
        List<Holdings.Holding> told =
                told(trade, AFTER, from, to).stream()
                        .filter(one -> !isSame(before, one))
                        .filter(one -> !isToldWithAnother(one.place(), trade, trades))
                        .toList();
        for (Holdings.Holding one : told) {
            if (before != null && trade.makes(before, one)) {
                return possible(one, trade);
            }
        }
        return told.isEmpty() ? null : possible(told.getFirst(), trade);
    }

    /** Whether the sentence of a place tells of an earlier trade before it, and not of this one. */
    private boolean isToldWithAnother(int place, Trade trade, List<Trade> trades) {
        Sentence sentence = found.around(place);
        return !isWithin(sentence, trade, place)
                && trades.stream()
                        .filter(other -> other.direction == trade.direction)
                        .filter(other -> other.isBy(trade.holderName()) && trade.isLater(other))
                        .anyMatch(other -> isWithin(sentence, other, place));
    }

    private boolean isWithin(Sentence sentence, Trade trade, int place) {
        return Stated.within(found.amounts().shares(), sentence.start(), place)
                .anyMatch(count -> count.value().compareTo(trade.shares.value()) == 0);
    }

    /** Those of its holder by name, else those that name nobody. */
    private List<Holdings.Holding> told(Trade trade, Holdings.When when, int from, int to) {
        List<Holdings.Holding> told =
                holdings.stream()
                        .filter(holding -> holding.relative() == when && !holding.joint())
                        .filter(holding -> holding.place() >= from && holding.place() < to)
                        .filter(holding -> trade.isBy(holding.holder()))
                        .filter(holding -> !isOfOther(trade.direction, holding.place()))
                        .toList();
        List<Holdings.Holding> named =
                told.stream().filter(holding -> holding.holder() != null).toList();
        return named.isEmpty() ? told : named;
    }

    /**
     * {@code 增持后持有…股}, in a filing about sales, and {@code 该次权益变动后持有…股}: after something of before.
     */
    private boolean isOfOther(Direction direction, int place) {
        Sentence sentence = found.around(place);
        Matcher trade = ROUND.matcher(found.text().words()).region(sentence.start(), place);
        String last = null;
        while (trade.find()) {
            last = trade.group(1);
        }
        return (last != null && Direction.in(last, false) != direction)
                || found.behind(FORMER, sentence.start(), place);
    }

    private static boolean isSame(Holdings.@Nullable Holding before, Holdings.Holding after) {
        return before != null
                && before.shares() != null
                && after.shares() != null
                && before.shares().value().compareTo(after.shares().value()) == 0;
    }

    /** Nobody sells more than was held before, nor holds less than was bought. */
    private static Holdings.@Nullable Holding possible(Holdings.Holding holding, Trade trade) {
        Stated<BigDecimal> shares = holding.shares();
        boolean whole =
                trade.direction == Direction.REDUCTION
                        ? holding.relative() == Holdings.When.BEFORE
                        : holding.relative() != Holdings.When.BEFORE;
        boolean less = shares != null && shares.value().compareTo(trade.shares.value()) < 0;
        return (whole && less) || (trade.joint && holding.holder() != null) ? null : holding;
    }

    /** {@code 截至某日，甲持有…股}: of the day on which a trade ended, whatever was traded later. */
    private Holdings.@Nullable Holding onItsDay(Trade trade) {
        Stated<LocalDate> last = trade.last();
        for (Holdings.Holding holding : holdings) {
            if (last != null
                    && holding.relative() == Holdings.When.NOW
                    && !holding.joint()
                    && trade.holder != null
                    && trade.holder.value().equals(holding.holder())
                    && isAsOf(holding.place(), last.value())) {
                return possible(holding, trade);
            }
        }
        return null;
    }

    private boolean isAsOf(int place, LocalDate wanted) {
        Sentence sentence = found.around(place);
        return Stated.within(found.days(), sentence.start(), place)
                .anyMatch(
                        day ->
                                day.value().equals(wanted)
                                        && found.behind(AS_OF, day.start() - 8, day.start()));
    }

    private Holdings.@Nullable Holding byNow(Trade trade) {
        for (Holdings.Holding holding : holdings) {
            if (holding.relative() == Holdings.When.NOW
                    && !holding.joint()
                    && trade.holder != null
                    && trade.holder.value().equals(holding.holder())
                    && isSince(holding.place(), trade)
                    && isMoved(holding, trade)) {
                return possible(holding, trade);
            }
        }
        return null;
    }

    /** Whether a holding is of a day behind the trade, not long after. */
    private boolean isSince(int place, Trade trade) {
        Sentence sentence = found.around(place);
        Stated<LocalDate> last = trade.last();
        if (found.behind(BY_NOW, sentence.start(), place)) {
            return last == null || found.days().isEmpty() || isSoon(found.days().getLast(), last);
        }
        if (last == null) {
            return isAsOfTheFiling(sentence, place);
        }
        return Stated.within(found.days(), sentence.start(), place)
                .anyMatch(
                        day ->
                                !day.value().isBefore(last.value())
                                        && isSoon(day, last)
                                        && found.behind(AS_OF, day.start() - 8, day.start()));
    }

    /** {@code 截至某日收盘，甲持有…股}, the day right before the filing: by now, too. */
    private boolean isAsOfTheFiling(Sentence sentence, int place) {
        LocalDate filed = found.days().isEmpty() ? null : found.days().getLast().value();
        return filed != null
                && Stated.within(found.days(), sentence.start(), place)
                        .anyMatch(
                                day ->
                                        !day.value().isBefore(filed.minusDays(FRESH))
                                                && !day.value().isAfter(filed)
                                                && found.behind(
                                                        AS_OF, day.start() - 8, day.start()));
    }

    private static boolean isSoon(Stated<LocalDate> day, Stated<LocalDate> last) {
        return !last.value().plusDays(SOON).isBefore(day.value());
    }

    /** What is held by now is less after a reduction and more after an increase. */
    private boolean isMoved(Holdings.Holding now, Trade trade) {
        Holdings.Holding before = before(trade);
        Stated<BigDecimal> shares = now.shares();
        if (before == null || before.shares() == null || shares == null) {
            return true;
        }
        int compared = shares.value().compareTo(before.shares().value());
        return trade.direction == Direction.INCREASE ? compared > 0 : compared < 0;
    }
}
