package disclosure.parser.extract.trade;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Stage;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Trades as facts, each with what its holder had before it and has after it. */
final class TradeFacts {

    private final Findings found;
    private final Held held;
    private final HeldNothing nothing;
    private final HeldBeforeLater beforeLater;
    private final HeldBeforeFirst beforeFirst;
    private final List<Trade> trades;

    /** The trades and the sums that went on for longer. */
    private final List<Trade> told;

    /** {@code 首次增持…股；累计增持…股}: all that a plan came to, of which only a part is told, too. */
    private final List<Trade> sums;

    /** Of trades that are told without one. */
    private final @Nullable Stated<String> method;

    TradeFacts(
            Findings found,
            Held held,
            HeldNothing nothing,
            List<Trade> trades,
            List<Trade> longer) {
        this.found = found;
        this.held = held;
        this.nothing = nothing;
        this.beforeLater = new HeldBeforeLater(held, trades);
        this.trades = trades;
        this.told = Stream.concat(trades.stream(), longer.stream()).toList();
        this.beforeFirst = new HeldBeforeFirst(held, trades, told);
        this.sums = longer.stream().filter(Trade::isOfOne).toList();
        this.method = Methods.labelled(found);
    }

    List<Fact> all() {
        return Stream.concat(trades.stream(), sums.stream()).map(this::fact).toList();
    }

    /** The title's; of a part of a plan that came to more {@code progress}, though that is over. */
    private Stated<String> stage(Trade trade) {
        Stated<String> stage = Stage.of(found.text());
        boolean open = stage == null || stage.value().equals("plan");
        Stated<String> own = stage == null || open ? trade.shares.as("completed") : stage;
        boolean part =
                own.value().equals("completed")
                        && !sums.contains(trade)
                        && sums.stream()
                                .anyMatch(sum -> trade.isBy(sum.holderName()) && sum.covers(trade));
        return part ? trade.shares.as("progress") : own;
    }

    private Fact fact(Trade trade) {
        FactText text = found.text();
        FactBuilder fact = new FactBuilder(trade.direction.kind(), text.document());
        fact.name("stage", stage(trade), text);
        fact.name("holder", trade.holder, text);
        fact.number("shares", trade.shares, text);
        fact.number("sharesRatio", trade.ratio, text);
        fact.date("start", trade.start, text);
        fact.date("end", trade.end, text);
        fact.name("method", Methods.better(trade.method, method), text);
        fact.sum("averagePrice", trade.average, text);
        fact.sum("lowestPrice", trade.paid.lowest(), text);
        fact.sum("highestPrice", trade.paid.highest(), text);
        fact.sum("amount", trade.paid.amount(), text);
        after(fact, trade);
        before(fact, trade);
        changed(fact, trade);
        return fact.build();
    }

    private void after(FactBuilder fact, Trade trade) {
        FactText text = found.text();
        Holdings.Holding after = held.after(trade, told);
        if (after != null) {
            fact.number("heldAfter", after.shares(), text);
            fact.number("heldAfterRatio", after.ratio(), text);
            return;
        }
        Stated<BigDecimal> bought = nothing.after(trade, trades);
        fact.number("heldAfter", bought, text);
        fact.number("heldAfterRatio", trade.shares.equals(bought) ? trade.ratio : null, text);
    }

    private void before(FactBuilder fact, Trade trade) {
        Holdings.Holding before = held.before(trade);
        if (before != null
                && !beforeLater.isOfLater(before, trade)
                && beforeFirst.isOf(trade, before)) {
            fact.number("heldBefore", before.shares(), found.text());
            fact.number("heldBeforeRatio", before.ratio(), found.text());
        }
    }

    /** What the text says in one breath of before and after. */
    private void changed(FactBuilder fact, Trade trade) {
        FactText text = found.text();
        RatioChange change = RatioChange.of(found, trade);
        if (change != null) {
            fact.number("heldBeforeRatio", change.before(), text);
            fact.number("heldAfterRatio", change.after(), text);
        } else if (told.size() == 1 && !fact.has("heldAfterRatio")) {
            fact.number("heldAfterRatio", AfterAsRatio.of(found, trade), text);
        }
        HeldChange held = told.size() == 1 ? HeldChange.of(found, trade) : null;
        if (held != null) {
            fact.number("heldBefore", held.before(), text);
            fact.number("heldAfter", held.after(), text);
        }
    }
}
