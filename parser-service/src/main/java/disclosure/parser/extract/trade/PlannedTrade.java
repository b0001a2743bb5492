package disclosure.parser.extract.trade;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Stage;
import disclosure.parser.extract.fact.Stated;
import disclosure.parser.extract.fact.StatedDays;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A trade that somebody means to make.
 *
 * @param holder full name; null where the text does not say whose plan it is
 * @param shares at most, at its place; of a plan that names a ratio or a sum alone null
 * @param ratio of the company's capital, at most
 * @param amount in yuan, at most
 * @param time from the first day to the last, where the text names them
 */
record PlannedTrade(
        @Nullable Stated<String> holder,
        @Nullable Stated<BigDecimal> shares,
        @Nullable Stated<BigDecimal> ratio,
        @Nullable Stated<BigDecimal> amount,
        @Nullable Stated<String> method,
        StatedDays.@Nullable Span time) {

    /** Whether another may be the same plan of the same holder, told once more. */
    boolean mayBe(PlannedTrade other) {
        // With and without the company's own shares the ratio of a number is not the same.
        boolean soMany = shares != null && other.shares != null && agree(shares, other.shares);
        return Objects.equals(name(), other.name())
                && (soMany
                        || (agree(shares, other.shares)
                                && agree(ratio, other.ratio)
                                && agree(amount, other.amount)));
    }

    @Nullable String name() {
        return holder == null ? null : holder.value();
    }

    /** Completed by what another place says of the same plan. */
    PlannedTrade with(PlannedTrade other) {
        return new PlannedTrade(
                holder,
                shares == null ? other.shares : shares,
                ratio == null ? other.ratio : ratio,
                amount == null ? other.amount : amount,
                method == null ? other.method : method,
                time == null ? other.time : time);
    }

    PlannedTrade within(StatedDays.@Nullable Span days) {
        return new PlannedTrade(holder, shares, ratio, amount, method, days);
    }

    private static boolean agree(
            @Nullable Stated<BigDecimal> one, @Nullable Stated<BigDecimal> other) {
        return one == null || other == null || one.value().compareTo(other.value()) == 0;
    }

    Fact fact(Direction direction, FactText text, Holdings.@Nullable Holding before) {
        FactBuilder fact = new FactBuilder(direction.kind(), text.document());
        fact.name("stage", stage(text), text);
        fact.name("holder", holder, text);
        fact.number("shares", shares, text);
        fact.number("sharesRatio", ratio, text);
        fact.sum("amount", amount, text);
        fact.name("method", method, text);
        if (time != null) {
            fact.date("start", time.from(), text);
            fact.date("end", time.to(), text);
        }
        if (before != null) {
            fact.number("heldBefore", before.shares(), text);
            fact.number("heldBeforeRatio", before.ratio(), text);
        }
        return fact.build();
    }

    /** The title says it, or else the place of the number does. */
    private @Nullable Stated<String> stage(FactText text) {
        Stated<String> title = Stage.of(text);
        Stated<BigDecimal> number = shares == null ? (ratio == null ? amount : ratio) : shares;
        boolean says = title != null && title.value().equals("plan");
        return says || number == null ? title : number.as("plan");
    }
}
