package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences without a number of their own: they go on about the pledge before, or in lines of
 * labels lead up to the one behind.
 */
final class FollowUps {

    private static final Pattern LABEL =
            Pattern.compile("[^，。；;:]{0,4}(?:质押(?:登记|起始|开始)?|初始交易|起始|开始)(?:日期?|时间)[:为]");

    private static final Pattern RELEASE_LABEL =
            Pattern.compile("[^，。；;:]{0,4}(?:解除(?:证券)?质押|解质押?|解押|质押解除|购回)(?:登记)?(?:日期?|时间)[:为]");

    private final Findings found;
    private final PledgeRoles roles;
    private final PledgeTimes times;
    private final Totals totals;
    private final LastTold lastTold;

    /** All that were told so far, and how another comes to them. */
    private final List<Pledge> pledges;

    private final Consumer<Pledge> add;

    /** What labels say before the first number. */
    private final Pledge pending = new Pledge(new Stated<>(BigDecimal.ZERO, 0, 0), false, false);

    private boolean extending;
    private @Nullable Stated<LocalDate> ahead;
    private @Nullable Stated<LocalDate> aheadOfRelease;

    FollowUps(
            Findings found,
            PledgeRoles roles,
            PledgeTimes times,
            Totals totals,
            LastTold lastTold,
            List<Pledge> pledges,
            Consumer<Pledge> add) {
        this.found = found;
        this.roles = roles;
        this.times = times;
        this.totals = totals;
        this.lastTold = lastTold;
        this.pledges = pledges;
        this.add = add;
    }

    /** Gives the first pledge behind a label what was said before it. */
    void leadUpTo(Pledge first) {
        if (pledges.isEmpty()) {
            lead(first);
        }
        if (first.releases) {
            first.released = first.released == null ? aheadOfRelease : first.released;
            aheadOfRelease = null;
        } else {
            first.start = first.start == null ? ahead : first.start;
            ahead = null;
        }
    }

    private void lead(Pledge pledge) {
        pledge.start = pledge.start == null ? pending.start : pledge.start;
        pledge.end = pledge.end == null ? pending.end : pledge.end;
        pledge.released =
                pledge.released == null && pledge.releases ? pending.released : pledge.released;
    }

    void goOn(int from, int to) {
        String words = found.text().words(from, to);
        boolean first = pledges.isEmpty();
        Pledge last = first ? pending : spokenOf();
        if (PledgeVerbs.pledgesAll(words) && all(from, to)) {
            return;
        }
        if (!first && last.releases && PledgeVerbs.pledgedAnew(words)) {
            again(last, from, to);
            return;
        }
        Pledge more = new Pledge(last.shares, PledgeVerbs.releases(words), false);
        times.setAll(more, from, to);
        boolean begun =
                more.end == null && last.start != null && !Pledge.agree(last.start, more.start);
        if (more.start != null && (last.releases || begun) && found.before(LABEL, from, to)) {
            ahead = more.start;
            return;
        }
        if (last.released != null && last.releases && found.before(RELEASE_LABEL, from, to)) {
            aheadOfRelease = more.released;
            return;
        }
        boolean ofBase = last.adds && !times.isNew(more.start);
        last.start = last.start == null && !ofBase ? more.start : last.start;
        begin(more, words);
        release(last, more, words, from, to);
        extend(last, more, words);
        if (last.pledgee == null && !first) {
            last.pledgee = roles.pledgee(from, to, last.shares);
        }
    }

    /** {@code 上述质押已于某日登记}: the day is that of all whose own is not told. */
    private void begin(Pledge more, String words) {
        boolean all = PledgeVerbs.pointAbove(words) && !PledgeVerbs.extend(words);
        if (all && more.start != null && times.isNew(more.start)) {
            for (Pledge one : pledges) {
                if (one.start == null && !one.releases && !one.goesOn && !one.old) {
                    one.start = more.start;
                }
            }
        }
    }

    private void release(Pledge last, Pledge more, String words, int from, int to) {
        lastTold.released(more.released);
        boolean part = PledgeVerbs.isPart(words) && !last.releases;
        if (last.released == null && !part) {
            last.released = more.released;
            last.isFree |= more.releases && PledgeVerbs.pointAbove(words);
        }
        Sums.last(pledges, found.nextShares(from, to)).stream()
                .filter(one -> one.released == null)
                .forEach(one -> one.released = more.released);
        if (words.contains("上述")) {
            settle(more);
            if (!part && more.released != null) {
                release(last, more.released);
            }
        }
    }

    private void extend(Pledge last, Pledge more, String words) {
        boolean later = PledgeVerbs.extend(words) || extending || words.contains("上述");
        if (more.end != null && (last.end == null || later)) {
            last.end = more.end;
        }
        extending = PledgeVerbs.extend(words);
        if (more.end != null && extending && PledgeVerbs.pointAbove(words)) {
            Supplements.putOff(pledges, last, more.end);
        }
    }

    /** What was told last; where that was what another was added to, the one that was added. */
    private Pledge spokenOf() {
        for (Pledge one : pledges.reversed()) {
            if (!one.supplemented) {
                return one;
            }
        }
        return pledges.getLast();
    }

    /** {@code 将上述股份全部质押给甲}: as many shares as the holder has; false where that is not told. */
    private boolean all(int from, int to) {
        Stated<String> holder = roles.lastHolder(from, to);
        holder = holder == null ? lastTold.holder() : holder;
        Holdings.Holding holding = holder == null ? null : totals.holding(holder.value());
        Stated<BigDecimal> held = holding == null ? null : holding.shares();
        if (held == null) {
            return false;
        }
        Pledge pledge = new Pledge(held, false, false);
        pledge.holder = holder;
        pledge.pledgee = roles.pledgee(from, to, held);
        times.setAll(pledge, from, to);
        add.accept(pledge);
        return true;
    }

    /** {@code 某日将上述股份再次质押给甲}: what was released is pledged again, on that day or at once. */
    private void again(Pledge released, int from, int to) {
        Pledge pledge = released.again();
        pledge.start = null;
        pledge.pledgee = roles.pledgee(from, to, released.shares);
        times.setAll(pledge, from, to);
        pledge.start = pledge.start == null ? released.released : pledge.start;
        add.accept(pledge);
    }

    /** {@code 上述股份已于某日解除质押}: what is said of all before. */
    private void settle(Pledge more) {
        for (Pledge one : pledges) {
            if (one.releases && one.released == null) {
                one.released = more.released;
            }
        }
    }

    /** {@code 将…股、…股质押给甲。某日办理了上述股份的解除质押}: all that the sentence before told of. */
    private void release(Pledge last, Stated<LocalDate> day) {
        Sentence sentence = found.around(last.shares.start());
        for (Pledge one : pledges) {
            if (one.released == null
                    && one.shares.start() >= sentence.start()
                    && one.isBetweenTheSame(last)
                    && one.isBefore(day)) {
                one.released = day;
            }
        }
    }
}
