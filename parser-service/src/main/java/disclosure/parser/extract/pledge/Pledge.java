package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One pledge while it is pieced together. */
final class Pledge {

    Stated<BigDecimal> shares;
    final boolean releases;
    final boolean extended;

    /** Whether it goes back to a pledge told before. */
    boolean refers;

    /** Whether it goes back to the one told right before, not to any of long ago. */
    boolean points;

    /** Whether it is said to be of the one told above. */
    boolean above;

    /** Whether the words around the number tell of the act. */
    boolean acts;

    /** Whether it is told as an act on its number, {@code 将…股解除质押} or {@code 将…股质押给}. */
    boolean done;

    /** Whether it began within the weeks before the filing. */
    boolean isNew;

    /** Whether the day it began on has a label of its own. */
    boolean isLabelled;

    /** Whether its term is told to be extended, here or in another mention. */
    boolean goesOn;

    /** Whether it is told to be released, here or in another mention, on whatever day. */
    boolean isFree;

    /** Whether it was added to another one. */
    boolean adds;

    /** Whether it is told of as what another was added to. */
    boolean supplemented;

    /** Whether it was made {@code 近日}, on a day not told. */
    boolean recent;

    /** Whether the sentence speaks of what is announced now. */
    boolean current;

    /** Whether it is told to have been made long ago, in a month without a day. */
    boolean old;

    /** Whether it is told as another one than that before, {@code 此外，将…股质押给甲}. */
    boolean another;

    /** Whether its number is told as a sum, {@code 共计…股}. */
    boolean inAll;

    /** Where the row begins that it is told in, side by side with others; -1 where in none. */
    int row = -1;

    /** The number told elsewhere that it is a part of. */
    @Nullable Stated<BigDecimal> sum;

    @Nullable Stated<String> holder;
    @Nullable Stated<String> pledgee;
    @Nullable Stated<LocalDate> start;
    @Nullable Stated<LocalDate> end;
    @Nullable Stated<LocalDate> released;

    Pledge(Stated<BigDecimal> shares, boolean releases, boolean extended) {
        this.shares = shares;
        this.releases = releases;
        this.extended = extended;
        this.goesOn = extended;
        this.isFree = releases;
    }

    boolean isAsMany(Pledge other) {
        return shares.value().compareTo(other.shares.value()) == 0;
    }

    boolean isOf(Stated<BigDecimal> count) {
        return shares.value().compareTo(count.value()) == 0;
    }

    /** Whether another was given by the same holder to the same lender. */
    boolean isBetweenTheSame(Pledge other) {
        return agree(holder, other.holder) && agreeOrBranch(pledgee, other.pledgee);
    }

    /** The pledge that begins when this one is released. */
    Pledge again() {
        Pledge pledge = new Pledge(shares, false, false);
        pledge.holder = holder;
        pledge.pledgee = pledgee;
        pledge.start = released;
        pledge.isNew = true;
        return pledge;
    }

    /** The same pledge of another holder. */
    Pledge by(Stated<String> other) {
        Pledge pledge = copy();
        pledge.holder = other;
        return pledge;
    }

    private Pledge copy() {
        Pledge pledge = new Pledge(shares, releases, extended);
        pledge.refers = refers;
        pledge.points = points;
        pledge.above = above;
        pledge.acts = acts;
        pledge.done = done;
        pledge.isNew = isNew;
        pledge.adds = adds;
        pledge.current = current;
        pledge.row = row;
        pledge.holder = holder;
        pledge.pledgee = pledgee;
        pledge.start = start;
        pledge.end = end;
        pledge.released = released;
        return pledge;
    }

    /** The same pledge of another day. */
    Pledge on(Stated<LocalDate> day) {
        Pledge pledge = copy();
        pledge.start = day;
        return pledge;
    }

    /** {@code 同日将…股质押给甲；将…股质押给乙}: the day holds for all that a sentence tells of. */
    @Nullable Stated<LocalDate> startIn(Sentence sentence) {
        return shares.start() >= sentence.start() && acts && !releases ? start : null;
    }

    /** Whether it is told until when its own term is extended. */
    boolean isPutOff() {
        return goesOn && !releases && end != null;
    }

    boolean isDated() {
        return start != null || end != null || released != null;
    }

    /**
     * What begins behind a release is another than what was released: one of the days is not its
     * own.
     */
    void untangle() {
        if (start != null && released != null && start.value().isAfter(released.value())) {
            start = isNew && releases ? null : start;
            released = isNew && releases ? released : null;
        }
    }

    /** {@code 解除质押并再质押}: the one that begins on the day this is released; null where none. */
    @Nullable Pledge partRenewed() {
        if (start == null || released == null || !start.value().equals(released.value())) {
            return null;
        }
        Pledge renewed = again();
        renewed.start = start;
        renewed.end = end;
        start = null;
        end = null;
        return renewed;
    }

    boolean isBefore(@Nullable Stated<LocalDate> day) {
        return !beginsAtOrAfter(day);
    }

    boolean beginsAtOrAfter(@Nullable Stated<LocalDate> day) {
        return day != null && start != null && !start.value().isBefore(day.value());
    }

    static <T> boolean agree(@Nullable Stated<T> one, @Nullable Stated<T> other) {
        return one == null || other == null || one.value().equals(other.value());
    }

    /** A branch acts for its bank or broker. */
    static boolean agreeOrBranch(@Nullable Stated<String> one, @Nullable Stated<String> other) {
        return one == null
                || other == null
                || one.value().startsWith(other.value())
                || other.value().startsWith(one.value());
    }

    private static @Nullable Stated<LocalDate> earlier(
            @Nullable Stated<LocalDate> one, @Nullable Stated<LocalDate> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.value().isBefore(one.value()) ? other : one;
    }

    /** Whether this releases a part of another, larger pledge. */
    boolean isPartOf(Pledge other) {
        return (releases || (extended && refers))
                && (points || !other.isNew)
                && !other.releases
                && (start == null
                        || (other.start != null
                                && !other.start.value().isAfter(start.value())
                                && ((refers && (releases || isNew))
                                        || other.start.value().equals(start.value()))))
                && other.shares.value().compareTo(shares.value()) > 0
                && agree(holder, other.holder)
                && agreeOrBranch(pledgee, other.pledgee)
                && (released == null
                        || other.start == null
                        || other.start.value().isBefore(released.value()));
    }

    /** Whether both are parts of one number. */
    boolean isBesideInASum(Pledge other) {
        return sum != null && sum.equals(other.sum);
    }

    /** Whether this release, of a pledge whose beginning is not told, may be that of an old one. */
    boolean mayEnd(Pledge old) {
        return releases
                && start == null
                && released != null
                && !old.releases
                && !old.isNew
                && !old.goesOn
                && old.start != null
                && old.start.value().isBefore(released.value())
                && isBetweenTheSame(old);
    }

    /** Whether this is a release without days, and another the pledge with the day it ended on. */
    boolean isEndOf(Pledge other) {
        return releases
                && !isDated()
                && !other.releases
                && other.released != null
                && isAsMany(other)
                && isBetweenTheSame(other);
    }

    /** Takes over what another mention of the same pledge says. */
    void complete(Pledge other) {
        goesOn |= other.goesOn;
        isFree |= other.isFree;
        holder = holder == null ? other.holder : holder;
        pledgee = pledgee == null ? other.pledgee : pledgee;
        start = earlier(start, other.start);
        // An extended pledge ends later than first agreed.
        end =
                end == null || (end.equals(earlier(end, other.end)) && other.end != null)
                        ? other.end
                        : end;
        released = released == null ? other.released : released;
    }
}
