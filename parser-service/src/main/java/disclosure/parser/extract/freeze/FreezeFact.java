package disclosure.parser.extract.freeze;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A freeze in the words of its kind of fact, with what its holder has in all. */
final class FreezeFact {

    private FreezeFact() {}

    /**
     * The fact.
     *
     * @param holdings what the text says that holders have
     */
    static Fact of(Findings found, Freeze freeze, List<Holdings.Holding> holdings) {
        FactText text = found.text();
        FactBuilder fact = new FactBuilder("share-freeze", text.document());
        fact.name("holder", freeze.holder, text);
        fact.name("court", freeze.court, text);
        fact.number("shares", freeze.shares, text);
        fact.date("start", freeze.start, text);
        fact.date("end", freeze.end, text);
        fact.date("released", freeze.released, text);
        Stated<Boolean> waiting = freeze.waiting;
        if (waiting != null) {
            fact.truth(
                    "waiting", true, text.origin(waiting.start()), text.originEnd(waiting.end()));
        }
        setHeld(fact, freeze.holder, holdings, text);
        return fact.build();
    }

    private static void setHeld(
            FactBuilder fact,
            @Nullable Stated<String> holder,
            List<Holdings.Holding> holdings,
            FactText text) {
        for (Holdings.Holding holding : holdings) {
            boolean his =
                    holder == null
                            || holding.holder() == null
                            || holding.holder().equals(holder.value());
            if (his && !holding.joint() && !fact.has("totalHeld")) {
                fact.number("totalHeld", holding.shares(), text);
                fact.number("totalHeldRatio", ratio(holding, holdings), text);
            }
        }
    }

    /** The ratio of a holding, which another sentence may tell of as many shares. */
    private static @Nullable Stated<BigDecimal> ratio(
            Holdings.Holding holding, List<Holdings.Holding> holdings) {
        return holding.ratio() != null
                ? holding.ratio()
                : holdings.stream()
                        .filter(one -> one.ratio() != null && one.isAsMany(holding))
                        .findFirst()
                        .map(Holdings.Holding::ratio)
                        .orElse(null);
    }
}
