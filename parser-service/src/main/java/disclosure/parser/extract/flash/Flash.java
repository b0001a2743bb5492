package disclosure.parser.extract.flash;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Period;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one metric came to; a loss is negative.
 *
 * @param prior value of the year before
 * @param change on it, a fraction
 */
record Flash(
        Stated<String> metric,
        Stated<BigDecimal> value,
        @Nullable Stated<BigDecimal> prior,
        @Nullable Stated<BigDecimal> change) {

    Fact fact(FactText text, @Nullable Period period) {
        FactBuilder fact = new FactBuilder("earnings-flash", text.document());
        fact.name("metric", metric, text);
        if (period != null) {
            fact.date("periodStart", period.start(), text);
            fact.date("periodEnd", period.end(), text);
        }
        fact.number("low", value, text);
        fact.number("high", value, text);
        fact.number("changeLow", change, text);
        fact.number("changeHigh", change, text);
        fact.number("priorYear", prior, text);
        fact.name("direction", direction(), text);
        return fact.build();
    }

    /** From the signs of both years, or from which is more. */
    private @Nullable Stated<String> direction() {
        if (prior == null || prior.value().signum() == 0 || value.value().signum() == 0) {
            return null;
        }
        boolean loss = value.value().signum() < 0;
        if (prior.value().signum() < 0) {
            return value.as(loss ? "continued-loss" : "turn-profit");
        }
        if (loss) {
            return value.as("turn-loss");
        }
        int order = value.value().compareTo(prior.value());
        return order == 0 ? null : value.as(order > 0 ? "up" : "down");
    }
}
