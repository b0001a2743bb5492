package disclosure.parser.extract.pledge;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.HeldAsRatio;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pledges as facts, each with what its holder has, and has pledged, in all. */
final class PledgeFacts {

    private final Findings found;
    private final Totals totals;
    private final PledgeTimes times;
    private final List<Pledge> pledges;

    PledgeFacts(Findings found, Totals totals, PledgeTimes times, List<Pledge> pledges) {
        this.found = found;
        this.totals = totals;
        this.times = times;
        this.pledges = pledges;
    }

    List<Fact> all() {
        return pledges.stream().map(this::fact).toList();
    }

    private Fact fact(Pledge pledge) {
        FactBuilder fact = new FactBuilder("share-pledge", found.text().document());
        fact.name("holder", pledge.holder, found.text());
        fact.name("pledgee", pledgee(pledge), found.text());
        fact.number("shares", pledge.shares, found.text());
        fact.date("start", pledge.start, found.text());
        fact.date("end", times.isOver(pledge) ? null : pledge.end, found.text());
        fact.date("released", pledge.released, found.text());
        fact.name("purpose", Purposes.of(found, pledge), found.text());
        Stated<String> holder = pledge.holder;
        if (holder != null) {
            totals(fact, pledge, holder.value());
        }
        return fact.build();
    }

    /** Nobody pledges to himself: the lender's name was not understood. */
    private static @Nullable Stated<String> pledgee(Pledge pledge) {
        Stated<String> pledgee = pledge.pledgee;
        Stated<String> holder = pledge.holder;
        boolean same = pledgee != null && holder != null && pledgee.value().equals(holder.value());
        return same ? null : pledgee;
    }

    private void totals(FactBuilder fact, Pledge pledge, String holder) {
        Holdings.Holding holding = totals.holding(holder);
        if (holding != null) {
            fact.number("totalHeld", holding.shares(), found.text());
            fact.number(
                    "totalHeldRatio",
                    holding.ratio() == null ? HeldAsRatio.of(found, holder) : holding.ratio(),
                    found.text());
        }
        Stated<BigDecimal> pledged = totals.pledged(holder, pledge.shares.end());
        if (pledged != null && !isHistory(pledge) && !isMoreThan(holding, pledged)) {
            fact.number("totalPledged", pledged, found.text());
        }
    }

    /** Nobody pledges more than he has: that is the total of several holders. */
    private static boolean isMoreThan(
            Holdings.@Nullable Holding holding, Stated<BigDecimal> total) {
        Stated<BigDecimal> held = holding == null ? null : holding.shares();
        return held != null && held.value().compareTo(total.value()) < 0;
    }

    /**
     * Whether a pledge of long ago is told of beside one that is announced now: the total is that
     * after the one announced.
     */
    private boolean isHistory(Pledge pledge) {
        return isLongAgo(pledge)
                && !pledge.goesOn
                && pledges.stream().anyMatch(other -> other.isDated() && !isLongAgo(other));
    }

    private boolean isLongAgo(Pledge pledge) {
        return !times.isNew(pledge.released == null ? pledge.start : pledge.released);
    }
}
