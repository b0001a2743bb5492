package disclosure.parser.extract.forecast;

import static disclosure.parser.extract.forecast.Figures.METRIC;
import static disclosure.parser.extract.forecast.Figures.NUMBER;
import static disclosure.parser.extract.forecast.Figures.TO;
import static disclosure.parser.extract.forecast.Figures.UNIT;

import disclosure.parser.extract.fact.FactText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the forms of Shenzhen and Beijing: the metric, and behind it in any order this period,
 * the period before, and the change.
 */
final class ForecastRows {

    private static final Pattern NAME = Pattern.compile(METRIC);

    /** {@code 盈利:9,800万元-10,500万元}, {@code 亏损:300万元至盈利:200万元}. */
    private static final Pattern MONEY =
            Pattern.compile(
                    "(盈利|亏损)(?:约)?:?(?:约)?"
                            + NUMBER
                            + UNIT
                            + "?(?:"
                            + TO
                            + "(?:(盈利|亏损):?)?"
                            + NUMBER
                            + UNIT
                            + ")?");

    /** {@code 比上年同期增长:50%-85%} */
    private static final Pattern CHANGE =
            Pattern.compile(
                    "比上年同期(增长|增加|上升|下降|减少|变动|降低)(?:约)?:?" + NUMBER + "%(?:" + TO + NUMBER + "%)?");

    /** {@code 5,000万元~6,500万元|8,333.33万元|-40%~-22%}, where columns are named above. */
    private static final Pattern BARE =
            Pattern.compile(
                    NUMBER + UNIT + "?" + TO + NUMBER + UNIT + "\\|?" + NUMBER + UNIT + "\\|?"
                            + NUMBER + "%?" + TO + NUMBER + "%");

    private final Former former;

    ForecastRows(Former former) {
        this.former = former;
    }

    List<Forecast> in(FactText text) {
        List<Forecast> found = new ArrayList<>();
        Matcher name = NAME.matcher(text.words());
        int at = 0;
        while (name.find(at)) {
            at = name.end();
            if (!former.tells(name.start())) {
                RowCells cells = cells(text, name);
                Forecast bare = bare(text, name);
                Forecast forecast = bare == null ? cells.forecast(former.isCorrection()) : bare;
                if (forecast != null) {
                    found.add(forecast);
                }
                at = cells.end();
            }
        }
        return found;
    }

    /** The metric may be printed again before the change. */
    private static RowCells cells(FactText text, Matcher name) {
        RowCells cells = new RowCells(Figures.metric(name, 1), name.end());
        Matcher money = MONEY.matcher(text.words());
        Matcher change = CHANGE.matcher(text.words());
        int end = text.words().length();
        boolean more = true;
        while (more) {
            boolean again = text.words().startsWith(name.group(), cells.end());
            if (money.region(cells.end(), end).lookingAt()) {
                cells.addMoney(money);
            } else if (change.region(cells.end() + (again ? name.group().length() : 0), end)
                    .lookingAt()) {
                cells.addChange(change);
            } else {
                more = false;
            }
        }
        return cells;
    }

    private static @Nullable Forecast bare(FactText text, Matcher name) {
        Matcher row = BARE.matcher(text.words()).region(name.end(), text.words().length());
        if (!row.lookingAt()) {
            return null;
        }
        String scale = row.group(2) == null ? row.group(4) : row.group(2);
        Range value =
                Figures.range(
                        Figures.signed(row, 1, scale, false),
                        Figures.signed(row, 3, row.group(4), false));
        return value == null
                ? null
                : new Forecast(
                        Figures.metric(name, 1),
                        value,
                        Figures.percent(row, 7, false),
                        Figures.signed(row, 5, row.group(6), false));
    }
}
