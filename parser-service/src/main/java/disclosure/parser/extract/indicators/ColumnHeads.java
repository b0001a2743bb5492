package disclosure.parser.extract.indicators;

import disclosure.parser.document.Compact;
import disclosure.parser.document.PlacedCell;
import disclosure.parser.extract.indicators.Column.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows that name the columns: at the top of a table, and again further down. */
final class ColumnHeads {

    private static final Pattern TIME = Pattern.compile("年|期|季|月|增减|变动|同比|调整|重述");
    private static final Pattern CHANGE = Pattern.compile("增减|变动|同比|增长|幅度|比上|较上");
    private static final Pattern BEFORE = Pattern.compile("(?:调整|重述|追溯|更正)前");
    private static final Pattern PRIOR = Pattern.compile("上年|上期|上一|上报告|去年|同期|期初|年初(?!至)|年1月1日");
    private static final Pattern CURRENT = Pattern.compile("本报告期|报告期|本期|本年|年初至|期末|本半年");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern QUARTERS = Pattern.compile("第[一二三四]季度");

    private final ReportPeriod period;
    private final List<List<PlacedCell>> rows = new ArrayList<>();
    private boolean complete;

    ColumnHeads(ReportPeriod period) {
        this.period = period;
    }

    /** Whether a row names columns. */
    static boolean isHead(List<PlacedCell> row) {
        boolean figures =
                row.stream().skip(1).anyMatch(cell -> PrintedValue.of(cell, false) != null);
        return !figures
                && row.stream().skip(1).anyMatch(cell -> TIME.matcher(cell.words()).find())
                && Indicator.of(row.getFirst().words()) == null;
    }

    /** Adds a row of the head; the first after rows of figures begins another head. */
    void add(List<PlacedCell> row) {
        if (complete) {
            rows.clear();
            complete = false;
        }
        rows.add(row);
    }

    /** What each column holds; nothing where the columns are the quarters of a year. */
    List<Column> columns() {
        complete = true;
        List<Column> columns = new ArrayList<>();
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        int group = 0;
        boolean hasCurrent = false;
        long quarters = 0;
        for (int at = 0; at < width; at++) {
            Named named = at == 0 ? new Named("", new PlacedCell("", -1)) : named(at);
            Role role = role(named.head);
            if (role == Role.CURRENT) {
                group += hasCurrent ? 1 : 0;
                hasCurrent = true;
            }
            quarters += QUARTERS.matcher(named.head).find() ? 1 : 0;
            columns.add(new Column(role, named.head, named.place, group));
        }
        return quarters > 1 ? List.of() : columns;
    }

    private record Named(String head, PlacedCell place) {}

    /** A head over several columns stands at the first; those below it say which. */
    private Named named(int column) {
        StringBuilder head = new StringBuilder();
        PlacedCell place = new PlacedCell("", -1);
        for (int i = 0; i < rows.size(); i++) {
            PlacedCell cell = rows.get(i).get(column);
            int at = column;
            while (cell.isEmpty() && at > 1 && isDivided(i, column)) {
                cell = rows.get(i).get(--at);
            }
            head.append(Compact.of(cell.words()));
            place = place.isEmpty() ? cell : place;
        }
        return new Named(head.toString(), place);
    }

    private boolean isDivided(int row, int column) {
        return rows.subList(row + 1, rows.size()).stream()
                .anyMatch(lower -> !lower.get(column).isEmpty());
    }

    private Role role(String head) {
        if (head.isEmpty() || (QUARTERS.matcher(head).find() && !head.contains("年"))) {
            return Role.OTHER;
        }
        if (CHANGE.matcher(head).find()) {
            return Role.CHANGE;
        }
        Role prior = BEFORE.matcher(head).find() ? Role.PRIOR_BEFORE_ADJUSTMENT : Role.PRIOR;
        if (PRIOR.matcher(head).find()) {
            return prior;
        }
        if (CURRENT.matcher(head).find()) {
            return Role.CURRENT;
        }
        Matcher year = YEAR.matcher(head);
        if (!year.find()) {
            return Role.OTHER;
        }
        int years = period.year() - Integer.parseInt(year.group(1));
        return years == 0 ? Role.CURRENT : years == 1 ? prior : Role.OTHER;
    }
}
