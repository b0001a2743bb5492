package disclosure.parser.extract.flash;

import disclosure.parser.extract.fact.Amounts;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactTable;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table of a flash report: a metric a row, this period beside the same of the year before. */
final class FlashTables {

    private static final Pattern NOW = Pattern.compile("^本报告期(?:末)?(?:\\(|$)|^本期|^20\\d\\d年");
    private static final Pattern BEFORE = Pattern.compile("上年同期|^20\\d\\d年");
    private static final Pattern CHANGE = Pattern.compile("增减|变动|同比");
    private static final Pattern NUMBER = Pattern.compile("(-?)\\(?(\\d[\\d,]*(?:\\.\\d+)?)\\)?%?");

    /** The unit stands above the table or in its head. */
    private static final Pattern UNIT = Pattern.compile("单位:(?:人民币)?(百万|千万|万|亿|千)?元");

    private static final int ABOVE = 200;

    private FlashTables() {}

    static List<Flash> in(FactText text) {
        List<Flash> found = new ArrayList<>();
        for (FactTable table : FactTable.in(text)) {
            int now = table.column(NOW);
            int before = column(table, BEFORE, now);
            int change = table.column(CHANGE);
            if (now > 0 && before > now && !table.rows().isEmpty()) {
                String scale = unit(text, table);
                for (List<Stated<String>> row : table.rows()) {
                    add(row, now, before, change, scale, found);
                }
            }
        }
        return found;
    }

    /** The column of the year before stands behind that of this period. */
    private static int column(FactTable table, Pattern name, int behind) {
        for (int i = behind + 1; behind >= 0 && i < table.header().size(); i++) {
            if (name.matcher(table.header().get(i)).find()) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String unit(FactText text, FactTable table) {
        int start = table.rows().getFirst().getFirst().start();
        Matcher unit = UNIT.matcher(text.words(start - ABOVE, start));
        String scale = null;
        boolean said = false;
        while (unit.find()) {
            said = true;
            scale = unit.group(1);
        }
        return said ? (scale == null ? "" : scale) : null;
    }

    private static void add(
            List<Stated<String>> row,
            int now,
            int before,
            int change,
            @Nullable String scale,
            List<Flash> found) {
        Metric metric = Metric.of(row.getFirst().value());
        if (metric == null) {
            return;
        }
        Stated<BigDecimal> value = value(row, now, metric, scale);
        if (value != null) {
            Stated<BigDecimal> percent = metric.isRatio() ? null : number(row, change, "");
            found.add(
                    new Flash(
                            row.getFirst().as(metric.code()),
                            value,
                            value(row, before, metric, scale),
                            percent == null ? null : percent.as(fraction(percent.value()))));
        }
    }

    /** Money in the unit of the table, what a share earns in its own, ratios in percent. */
    private static @Nullable Stated<BigDecimal> value(
            List<Stated<String>> row, int column, Metric metric, @Nullable String scale) {
        Stated<BigDecimal> number = number(row, column, metric.isMoney() ? scale : "");
        return number == null || !metric.isRatio() ? number : number.as(fraction(number.value()));
    }

    private static BigDecimal fraction(BigDecimal percent) {
        return Captured.plain(percent.movePointLeft(2));
    }

    /** A number in full units; null where the unit of the table is not known. */
    private static @Nullable Stated<BigDecimal> number(
            List<Stated<String>> row, int column, @Nullable String unit) {
        Stated<String> cell = FactTable.words(row, column);
        Matcher number = NUMBER.matcher(cell == null ? "" : cell.value());
        if (cell == null || unit == null || !number.matches()) {
            return null;
        }
        BigDecimal value =
                Captured.plain(Amounts.number(number.group(2)).multiply(Amounts.scale(unit)));
        boolean minus = !number.group(1).isEmpty() || cell.value().startsWith("(");
        return cell.as(minus ? value.negate() : value);
    }
}
