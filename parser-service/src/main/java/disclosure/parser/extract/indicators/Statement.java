package disclosure.parser.extract.indicators;

import disclosure.events.Fact;
import disclosure.parser.document.DocumentText;
import disclosure.parser.document.PlacedCell;
import disclosure.parser.extract.fact.FactBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of one period as a table states it.
 *
 * @param place the cell that names the period
 * @param before the value of the period before as first published, where it was adjusted
 */
record Statement(
        Indicator indicator,
        PlacedCell label,
        String period,
        LocalDate end,
        PlacedCell place,
        Amount current,
        @Nullable Amount prior,
        @Nullable Amount before,
        @Nullable PrintedValue change,
        @Nullable MoneyUnit unit) {

    static final String KIND = "financial-indicators";

    /** A change of a ratio is one in points unless the figures say that it is a relative one. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.0006");

    boolean isSameAs(Statement other) {
        return indicator == other.indicator && period.equals(other.period);
    }

    Fact fact(DocumentText document) {
        FactBuilder fact = new FactBuilder(KIND, document);
        fact.words("indicator", indicator.code(), label.start(), label.end());
        fact.words("period", period, place.start(), place.end());
        fact.day("periodEnd", end, place.start(), place.end());
        value(fact, "current", current);
        value(fact, "prior", prior);
        value(fact, "priorBeforeAdjustment", before);
        if (change != null) {
            String field = inPoints(change) ? "changePoints" : "change";
            fact.quantity(field, change.value(), change.start(), change.end());
        }
        unit(fact);
        return fact.build();
    }

    private void value(FactBuilder fact, String field, @Nullable Amount amount) {
        if (amount == null) {
            return;
        }
        switch (indicator.measure()) {
            case MONEY, PER_SHARE ->
                    fact.money(field, amount.value(), currency(), amount.start(), amount.end());
            case RATIO -> fact.quantity(field, amount.value(), amount.start(), amount.end());
        }
    }

    private String currency() {
        return unit == null ? "CNY" : unit.currency();
    }

    private void unit(FactBuilder fact) {
        switch (indicator.measure()) {
            case MONEY -> {
                if (unit != null) {
                    fact.words("unit", unit.currency(), unit.start(), unit.end());
                }
            }
            case PER_SHARE -> fact.words("unit", currency() + "/share", label.start(), label.end());
            case RATIO -> fact.words("unit", "ratio", current.start(), current.end());
        }
    }

    private boolean inPoints(PrintedValue change) {
        if (indicator.measure() != Indicator.Measure.RATIO || change.points() || prior == null) {
            return indicator.measure() == Indicator.Measure.RATIO;
        }
        BigDecimal points = current.value().subtract(prior.value()).subtract(change.value());
        BigDecimal relative =
                prior.value()
                        .multiply(BigDecimal.ONE.add(change.value()))
                        .subtract(current.value());
        return points.abs().compareTo(ROUNDING) <= 0 || relative.abs().compareTo(ROUNDING) > 0;
    }
}
