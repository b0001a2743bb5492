package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One trade while it is pieced together. */
final class Trade {

    private static final int FEW_DAYS = 10;

    final Direction direction;
    final Stated<BigDecimal> shares;
    final boolean cumulative;

    /** Whether it was made before what is announced. */
    boolean earlier;

    /** Whether its sentence names nobody: the holder is who was named last. */
    boolean unnamed;

    /** Whether the holder is an account that someone trades through. */
    boolean byAccount;

    /** Whether it is told to have come together over time. */
    boolean accumulated;

    /** Whether several made it together. */
    boolean joint;

    /** Whether only one is named for it, alone. */
    boolean alone;

    @Nullable Stated<String> holder;
    @Nullable Stated<BigDecimal> ratio;
    @Nullable Stated<LocalDate> start;
    @Nullable Stated<LocalDate> end;
    @Nullable Stated<BigDecimal> average;
    @Nullable Stated<String> method;
    Paid paid = Paid.NOTHING;

    Trade(Direction direction, Stated<BigDecimal> shares, boolean cumulative) {
        this.direction = direction;
        this.shares = shares;
        this.cumulative = cumulative;
    }

    /** The same trade by another holder. */
    Trade by(Stated<String> other) {
        Trade trade = new Trade(direction, shares, cumulative);
        trade.holder = other;
        trade.ratio = ratio;
        trade.start = start;
        trade.end = end;
        trade.average = average;
        trade.method = method;
        trade.earlier = earlier;
        return trade;
    }

    /** Whether another trade may be a part of this sum: its days tell nothing else. */
    boolean covers(Trade part) {
        if (end == null || part.end == null) {
            return true;
        }
        boolean before = start != null && part.end.value().isBefore(start.value());
        return !before && !part.end.value().isAfter(end.value());
    }

    boolean isDated() {
        return start != null || end != null;
    }

    /** Whether another, smaller trade was made within the longer time of this one. */
    boolean spans(Trade part) {
        return direction == part.direction
                && start != null
                && end != null
                && part.start != null
                && part.end != null
                && !part.start.value().isBefore(start.value())
                && !part.end.value().isAfter(end.value())
                && part.days() < days()
                && part.shares.value().compareTo(shares.value()) < 0;
    }

    /** Whether it is by the holder of another and its days are those of the other. */
    boolean isOfTheTimeOf(Trade other) {
        return direction == other.direction
                && isBy(other.holderName())
                && start != null
                && end != null
                && other.start != null
                && other.end != null
                && start.value().equals(other.start.value())
                && end.value().equals(other.end.value());
    }

    /** Whether it began when another was over. */
    boolean begins(Trade other) {
        Stated<LocalDate> before = other.last();
        return direction == other.direction
                && start != null
                && before != null
                && start.value().isAfter(before.value());
    }

    /** Whether it and what was held before it are what was held after it. */
    boolean makes(Holdings.Holding before, Holdings.Holding after) {
        if (before.shares() == null || after.shares() == null) {
            return false;
        }
        BigDecimal more = after.shares().value().subtract(before.shares().value());
        BigDecimal bought = direction == Direction.INCREASE ? more : more.negate();
        return bought.compareTo(shares.value()) == 0;
    }

    /** Whether it ended behind another. */
    boolean isLater(Trade other) {
        Stated<LocalDate> mine = last();
        Stated<LocalDate> theirs = other.last();
        return mine != null && (theirs == null || mine.value().isAfter(theirs.value()));
    }

    /** The last day that is told of; null where none is. */
    @Nullable Stated<LocalDate> last() {
        return end == null ? start : end;
    }

    /** Whether it went on for longer than trades do that are told of when they are over. */
    boolean isOfWeeks() {
        return days() > FEW_DAYS;
    }

    /** {@code 某日，累计增持…股}: a sum up to a day, not what was traded on it. */
    boolean isAsOfADay() {
        return accumulated && isOneDay();
    }

    private long days() {
        return start == null || end == null
                ? 0
                : ChronoUnit.DAYS.between(start.value(), end.value());
    }

    /** Who traded; null where nobody is named. */
    @Nullable String holderName() {
        return holder == null ? null : holder.value();
    }

    boolean isBy(@Nullable String name) {
        return holder == null || name == null || holder.value().equals(name);
    }

    /** Whether one made it of late, as far as the text says. */
    boolean isOfOne() {
        return holder != null && !joint && !earlier;
    }

    /** Whether it is told to be by someone. */
    boolean isOf(String name) {
        return holder != null && holder.value().equals(name);
    }

    /** Whether another mention tells of the same trade. */
    boolean isSameAs(Trade other) {
        return isSaidAgainBy(other)
                || isThroughAccount(other)
                || isByOneOf(other)
                || (direction == other.direction
                        && shares.value().compareTo(other.shares.value()) == 0
                        && (other.holder == null || isBy(other.holder.value()))
                        && (start == null
                                || other.start == null
                                || start.value().equals(other.start.value())
                                || ((cumulative || other.cumulative)
                                        && !(isOneDay() && other.isOneDay()))));
    }

    /** {@code 期间，增持人分别增持…股和…股}: the same numbers, without the names and with a longer time. */
    private boolean isSaidAgainBy(Trade other) {
        return other.unnamed
                && direction == other.direction
                && shares.value().compareTo(other.shares.value()) == 0
                && isDated()
                && other.covers(this);
    }

    /** {@code 甲及其一致行动人增持…股，其中乙增持…股}: the same number, all of it by one of them. */
    private boolean isByOneOf(Trade other) {
        return joint
                && !other.joint
                && direction == other.direction
                && shares.value().compareTo(other.shares.value()) == 0
                && (covers(other) || other.covers(this));
    }

    /** The same trade told once by who trades and once by the account. */
    private boolean isThroughAccount(Trade other) {
        return byAccount != other.byAccount
                && direction == other.direction
                && shares.value().compareTo(other.shares.value()) == 0
                && start != null
                && other.start != null
                && start.value().equals(other.start.value());
    }

    /** A part without days was made in those of the sum. */
    void happenIn(Trade sum) {
        if (start == null && end == null) {
            start = sum.start;
            end = sum.end;
        }
    }

    void complete(Trade other) {
        earlier &= other.earlier;
        boolean better = (other.byAccount && !byAccount) || (joint && !other.joint);
        holder = holder == null || better ? other.holder : holder;
        byAccount |= other.byAccount;
        joint &= other.joint;
        ratio = ratio == null ? other.ratio : ratio;
        if (start == null || other.isWithin(this)) {
            start = other.start == null ? start : other.start;
            end = other.end == null ? end : other.end;
        }
        average = average == null ? other.average : average;
        method = Methods.better(method, other.method);
        paid = paid.equals(Paid.NOTHING) ? other.paid : paid;
    }

    /** Whether it is told with days that lie in the longer time that another mention names. */
    private boolean isWithin(Trade other) {
        return start != null && end != null && other.covers(this) && days() < other.days();
    }

    private boolean isOneDay() {
        return start != null && end != null && start.value().equals(end.value());
    }
}
