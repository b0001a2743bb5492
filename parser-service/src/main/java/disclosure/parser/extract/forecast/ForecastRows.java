package disclosure.parser.extract.forecast;

import static disclosure.parser.extract.forecast.Figures.METRIC;
import static disclosure.parser.extract.forecast.Figures.NUMBER;
import static disclosure.parser.extract.forecast.Figures.TO;
import static disclosure.parser.extract.forecast.Figures.UNIT;

import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the form of Shenzhen: the metric, this period, the period before, and the change, which
 * stands before or behind the period before.
 */
final class ForecastRows {

    private static final String CHANGE =
            "(?:比上年同期(增长|增加|上升|下降|减少|变动|降低)(?:约)?:?" + NUMBER + "%(?:" + TO + NUMBER + "%)?)";
    private static final Pattern ROW =
            Pattern.compile(
                    METRIC
                            + "(盈利|亏损)(?:约)?:?(?:约)?"
                            + NUMBER
                            + UNIT
                            + "?(?:"
                            + TO
                            + "(?:(盈利|亏损):?)?"
                            + NUMBER
                            + UNIT
                            + ")?"
                            + CHANGE
                            + "?"
                            + "(?:(盈利|亏损)(?:约)?:?"
                            + NUMBER
                            + UNIT
                            + ")?"
                            + CHANGE
                            + "?");

    private ForecastRows() {}

    static List<Forecast> in(FactText text) {
        List<Forecast> found = new ArrayList<>();
        Matcher row = ROW.matcher(text.words());
        while (row.find()) {
            Forecast forecast = forecast(row);
            if (forecast != null) {
                found.add(forecast);
            }
        }
        return found;
    }

    private static @Nullable Forecast forecast(Matcher row) {
        String scale = row.group(4) == null ? row.group(7) : row.group(4);
        boolean loss = row.group(2).equals("亏损");
        boolean lossToo = row.group(5) == null ? loss : row.group(5).equals("亏损");
        Stated<BigDecimal> one = Figures.signed(row, 3, scale, loss);
        Stated<BigDecimal> other = Figures.signed(row, 6, row.group(7), lossToo);
        Stated<BigDecimal> low = Figures.less(one, other);
        Stated<BigDecimal> high = Figures.more(one, other);
        if (low == null || high == null || !isBounded(row)) {
            return null;
        }
        Stated<BigDecimal> prior =
                row.group(11) == null
                        ? null
                        : Figures.signed(row, 12, row.group(13), row.group(11).equals("亏损"));
        int change = row.group(8) == null ? 14 : 8;
        boolean falls = row.group(change) != null && row.group(change).matches("下降|减少|降低");
        Stated<BigDecimal> from = Figures.percent(row, change + 1, falls);
        Stated<BigDecimal> to = Figures.percent(row, change + 2, falls);
        return new Forecast(
                Figures.metric(row, 1),
                low,
                high,
                Figures.less(from, to),
                Figures.more(from, to),
                prior);
    }

    /** A single number must have its unit behind it. */
    private static boolean isBounded(Matcher row) {
        return row.group(6) != null || row.end() > row.end(3);
    }
}
