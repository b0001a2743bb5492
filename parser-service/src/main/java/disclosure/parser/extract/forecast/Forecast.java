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
 * @param changeLow fraction of the year before, as is {@code changeHigh}
 */
record Forecast(
        Stated<String> metric,
        Stated<BigDecimal> low,
        Stated<BigDecimal> high,
        @Nullable Stated<BigDecimal> changeLow,
        @Nullable Stated<BigDecimal> changeHigh,
        @Nullable Stated<BigDecimal> priorYear) {

    Fact fact(FactText text, Periods periods) {
        FactBuilder fact = new FactBuilder("earnings-forecast", text.document());
        fact.name("metric", metric, text);
        Period period = periods.at(metric.start());
        if (period != null) {
            fact.date("periodStart", period.start(), text);
            fact.date("periodEnd", period.end(), text);
        }
        fact.number("low", low, text);
        fact.number("high", high, text);
        fact.number("changeLow", changeLow, text);
        fact.number("changeHigh", changeHigh, text);
        fact.number("priorYear", priorYear, text);
        fact.name("direction", direction(), text);
        return fact.build();
    }

    /** From the signs of both years; from the change where the year before is not stated. */
    private @Nullable Stated<String> direction() {
        int now = low.value().signum() < 0 && high.value().signum() > 0 ? 0 : low.value().signum();
        if (now == 0) {
            return null;
        }
        if (priorYear != null && priorYear.value().signum() < 0) {
            return low.as(now < 0 ? "continued-loss" : "turn-profit");
        }
        if (priorYear != null && now < 0) {
            return low.as("turn-loss");
        }
        if (changeLow == null || changeHigh == null || now < 0) {
            return null;
        }
        int sign = changeLow.value().signum();
        return sign == changeHigh.value().signum() ? changeLow.as(sign < 0 ? "down" : "up") : null;
    }
}
