package disclosure.parser.extract.flash;

import disclosure.parser.extract.fact.Amounts;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactTable;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table are read.
 *
 * @param now column of this period
 * @param before column of the year before
 * @param change column of the change; negative where there is none
 * @param scale of its unit; null where none is named
 */
record FlashRow(int now, int before, int change, @Nullable String scale) {

    /** {@code 35,600}, {@code (1,200.00)}, {@code 12.5%}, {@code 35,600万元} */
    private static final Pattern NUMBER =
            Pattern.compile("(-?)\\(?(\\d[\\d,]*(?:\\.\\d+)?)\\)?(?:%|(百万|千万|万|亿|千)?(元)(?:/股)?)?");

    /** Null where the row is about something else or has no number. */
    @Nullable Flash read(List<Stated<String>> row) {
        Metric metric = Metric.of(row.getFirst().value());
        Stated<BigDecimal> value = metric == null ? null : value(row, now, metric);
        if (metric == null || value == null) {
            return null;
        }
        Stated<BigDecimal> percent = metric.isRatio() ? null : number(row, change, "");
        return new Flash(
                row.getFirst().as(metric.code()),
                value,
                value(row, before, metric),
                percent == null ? null : percent.as(fraction(percent.value())));
    }

    /** Money in the unit of the table, what a share earns in its own, ratios in percent. */
    private @Nullable Stated<BigDecimal> value(
            List<Stated<String>> row, int column, Metric metric) {
        Stated<BigDecimal> number = number(row, column, metric.isMoney() ? scale : "");
        return number == null || !metric.isRatio() ? number : number.as(fraction(number.value()));
    }

    private static BigDecimal fraction(BigDecimal percent) {
        return Captured.plain(percent.movePointLeft(2));
    }

    /** A number in full units; null where neither the cell nor the table names the unit. */
    private static @Nullable Stated<BigDecimal> number(
            List<Stated<String>> row, int column, @Nullable String unit) {
        Stated<String> cell = FactTable.words(row, column);
        Matcher number = NUMBER.matcher(cell == null ? "" : cell.value());
        if (cell == null || !number.matches()) {
            return null;
        }
        String said =
                number.group(4) == null ? unit : number.group(3) == null ? "" : number.group(3);
        if (said == null) {
            return null;
        }
        BigDecimal value =
                Captured.plain(Amounts.number(number.group(2)).multiply(Amounts.scale(said)));
        boolean minus = !number.group(1).isEmpty() || cell.value().startsWith("(");
        return cell.as(minus ? value.negate() : value);
    }
}
