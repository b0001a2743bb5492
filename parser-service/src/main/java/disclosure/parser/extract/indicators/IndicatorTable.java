package disclosure.parser.extract.indicators;

import disclosure.parser.document.DataTable;
import disclosure.parser.document.DocumentText;
import disclosure.parser.document.PlacedCell;
import disclosure.parser.extract.indicators.Column.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table read as statements of indicators. */
final class IndicatorTable {

    /** A unit stands close above its table. */
    private static final int LOOK_ABOVE = 120;

    private final ReportPeriod period;
    private final List<Statement> found = new ArrayList<>();
    private @Nullable MoneyUnit unit;

    private IndicatorTable(ReportPeriod period) {
        this.period = period;
    }

    /** What a table states, in order; nothing where it is about something else. */
    static List<Statement> in(DocumentText document, DataTable table, ReportPeriod period) {
        IndicatorTable reading = new IndicatorTable(period);
        int from = Math.max(0, table.start() - LOOK_ABOVE);
        String above = document.text().substring(from, table.start());
        int sentence = above.lastIndexOf('。') + 1;
        reading.unit = MoneyUnit.in(above.substring(sentence).stripTrailing(), from + sentence);
        reading.read(table.placed(document));
        return List.copyOf(reading.found);
    }

    private void read(List<List<PlacedCell>> rows) {
        ColumnHeads heads = new ColumnHeads(period);
        for (List<PlacedCell> row : rows) {
            for (PlacedCell cell : row) {
                MoneyUnit named = cell.words().contains("位") ? in(cell) : null;
                unit = named == null ? unit : named;
            }
            if (ColumnHeads.isHead(row)) {
                heads.add(row);
                continue;
            }
            Indicator indicator = Indicator.of(row.getFirst().words());
            if (indicator != null) {
                read(indicator, row, heads.columns());
            }
        }
    }

    private static @Nullable MoneyUnit in(PlacedCell cell) {
        return cell.isEmpty() ? null : MoneyUnit.in(cell.words(), cell.start());
    }

    private void read(Indicator indicator, List<PlacedCell> row, List<Column> columns) {
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            boolean isCurrent = column.role() == Role.CURRENT && !row.get(at).isEmpty();
            if (isCurrent) {
                Statement statement = statement(indicator, row, columns, at);
                if (statement != null) {
                    found.add(statement);
                }
            }
        }
    }

    private @Nullable Statement statement(
            Indicator indicator, List<PlacedCell> row, List<Column> columns, int current) {
        PlacedCell label = row.getFirst();
        Column column = columns.get(current);
        Amount now = amount(indicator, label, column, row.get(current));
        if (now == null) {
            return null;
        }
        Amount prior = other(Role.PRIOR, indicator, row, columns, column.group());
        Amount before =
                other(Role.PRIOR_BEFORE_ADJUSTMENT, indicator, row, columns, column.group());
        boolean quarter = !indicator.isBalance() && !column.isCumulative();
        return new Statement(
                indicator,
                label,
                quarter ? period.quarterCode() : period.code(),
                period.end(),
                column.place(),
                now,
                prior == null ? before : prior,
                prior == null ? null : before,
                change(row, columns, column.group()),
                unit(indicator, label));
    }

    private @Nullable Amount other(
            Role role, Indicator indicator, List<PlacedCell> row, List<Column> columns, int group) {
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            if (column.role() == role && column.group() == group) {
                return amount(indicator, row.getFirst(), column, row.get(at));
            }
        }
        return null;
    }

    private @Nullable Amount amount(
            Indicator indicator, PlacedCell label, Column column, PlacedCell cell) {
        boolean ratio = indicator.measure() == Indicator.Measure.RATIO;
        boolean said = column.isPercent() || label.words().matches(".*[%％].*");
        PrintedValue value = PrintedValue.of(cell, ratio && said);
        if (value == null || value.percent() != ratio) {
            return null;
        }
        MoneyUnit unit = unit(indicator, label);
        return new Amount(
                indicator.measure() == Indicator.Measure.MONEY && unit != null
                        ? value.value().multiply(unit.scale())
                        : value.value(),
                value.start(),
                value.end());
    }

    private static @Nullable PrintedValue change(
            List<PlacedCell> row, List<Column> columns, int group) {
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            if (column.role() == Role.CHANGE && column.group() == group) {
                PrintedValue value = PrintedValue.of(row.get(at), column.isPercent());
                return value != null && value.percent() ? value : null;
            }
        }
        return null;
    }

    /** The row's own unit stands before the table's; a price per share is in full units. */
    private @Nullable MoneyUnit unit(Indicator indicator, PlacedCell label) {
        MoneyUnit own = in(label);
        return indicator.measure() != Indicator.Measure.MONEY || own == null ? unit : own;
    }
}
