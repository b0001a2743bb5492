package disclosure.parser.extract.forecast;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Period;
import disclosure.parser.extract.fact.Periods;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of one metric; a loss and a fall are negative.
 *
 * @param change fractions of the year before
 */
record Forecast(
        Stated<String> metric,
        Range value,
        @Nullable Range change,
        @Nullable Stated<BigDecimal> priorYear) {

    Fact fact(FactText text, Periods periods) {
        FactBuilder fact = new FactBuilder("earnings-forecast", text.document());
        fact.name("metric", metric, text);
        Period period = periods.at(metric.start());
        if (period != null) {
            fact.date("periodStart", period.start(), text);
            fact.date("periodEnd", period.end(), text);
        }
        fact.number("low", value.low(), text);
        fact.number("high", value.high(), text);
        if (change != null) {
            fact.number("changeLow", change.low(), text);
            fact.number("changeHigh", change.high(), text);
        }
        fact.number("priorYear", priorYear, text);
        fact.name("direction", direction(), text);
        return fact.build();
    }

    /** Whether it says how that stands to the year before. */
    boolean isCompared() {
        return change != null || priorYear != null;
    }

    /** From the signs of both years; of two profits from the change, else from which is more. */
    private @Nullable Stated<String> direction() {
        int now = value.sign();
        int before = priorYear == null ? 0 : priorYear.value().signum();
        if (now == 0) {
            return null;
        }
        if (before < 0) {
            return value.low().as(now < 0 ? "continued-loss" : "turn-profit");
        }
        if (now < 0) {
            return before == 0 ? null : value.low().as("turn-loss");
        }
        if (change == null) {
            return priorYear == null || before == 0 ? null : compared(priorYear);
        }
        return change.sign() == 0 ? null : change.low().as(change.sign() < 0 ? "down" : "up");
    }

    private @Nullable Stated<String> compared(Stated<BigDecimal> before) {
        if (value.low().value().compareTo(before.value()) > 0) {
            return value.low().as("up");
        }
        return value.high().value().compareTo(before.value()) < 0 ? value.high().as("down") : null;
    }
}
