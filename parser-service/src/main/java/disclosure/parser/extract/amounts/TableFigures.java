package disclosure.parser.extract.amounts;

import disclosure.events.ChangeAgainst;
import disclosure.parser.document.DataTable;
import disclosure.parser.document.DocumentText;
import disclosure.parser.document.PlacedCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells of tables, whose unit and meaning stand at the head of their column, row or table. */
final class TableFigures {

    private static final int LOOK_ABOVE = 200;
    private static final int LONGEST_METRIC = 40;

    private static final Pattern NO_MONEY =
            Pattern.compile(
                    "数量|股数|股份|序号|编号|代码|电话|户数|人数|年份|年度$|期限|比例|占比|比率|利率|率$|天数|面积|吨|台"
                            + "|套|件|次数|增减|幅度|变动|日期|时间|％|%");
    private static final Pattern PERCENT = Pattern.compile("[（(][%％][)）]|%|％");
    private static final Pattern CHANGE = Pattern.compile("同比|增减|增长|变动|幅度|change");
    private static final Pattern AGAINST_YEAR = Pattern.compile("同比|上年|去年|同期|year");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:其中[：:]?|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+[、.])");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]*(?:元|%|％|股)[^（()）]*[)）]");

    private final List<Reading> found = new ArrayList<>();

    private TableFigures() {}

    /** The figures of all tables, in order. */
    static List<Reading> in(DocumentText document) {
        TableFigures tables = new TableFigures();
        int before = 0;
        for (DataTable table : document.tables()) {
            int from = Math.max(before, table.start() - LOOK_ABOVE);
            String above = document.text().substring(Math.min(from, table.start()), table.start());
            int sentence = above.lastIndexOf('。');
            tables.read(
                    Grid.of(document, table), DeclaredUnit.above(above.substring(sentence + 1)));
            before = table.end();
        }
        return tables.found;
    }

    private void read(Grid grid, @Nullable DeclaredUnit above) {
        DeclaredUnit table = above;
        for (List<PlacedCell> row : grid.rows().subList(0, grid.heads())) {
            for (PlacedCell cell : row) {
                DeclaredUnit named = DeclaredUnit.above(cell.words());
                table = named == null ? table : named;
            }
        }
        List<String> heads = new ArrayList<>();
        int width = grid.rows().isEmpty() ? 0 : grid.rows().getFirst().size();
        for (int column = 0; column < width; column++) {
            heads.add(grid.head(column));
        }
        for (List<PlacedCell> row : grid.rows().subList(grid.heads(), grid.rows().size())) {
            row(row, heads, table);
        }
    }

    private void row(List<PlacedCell> row, List<String> heads, @Nullable DeclaredUnit table) {
        String label = Grid.label(row);
        Reading level = null;
        for (int column = 0; column < row.size(); column++) {
            PlacedCell cell = row.get(column);
            if (!Grid.isNumber(cell.words())) {
                continue;
            }
            String head = column < heads.size() ? heads.get(column) : "";
            Reading reading = cell(cell, label, head, table);
            if (reading == null) {
                continue;
            }
            name(reading, label, head);
            found.add(reading);
            if (level == null && reading.isAmount()) {
                level = reading;
            } else if (level != null
                    && !reading.isAmount()
                    && reading.against == ChangeAgainst.YEAR_EARLIER
                    && level.yearOnYear == null) {
                level.yearOnYear = reading.low();
            }
        }
    }

    private static @Nullable Reading cell(
            PlacedCell cell, String label, String head, @Nullable DeclaredUnit table) {
        boolean negative = "-−–△▲(（".indexOf(cell.words().charAt(0)) >= 0;
        int at = 0;
        while (Numeral.digit(cell.words().charAt(at)) < 0) {
            at++;
        }
        Numeral number = Numeral.at(cell.words(), at);
        if (number == null) {
            return null;
        }
        boolean percent = PERCENT.matcher(cell.words()).find();
        boolean headPercent = PERCENT.matcher(head).find() || PERCENT.matcher(label).find();
        DeclaredUnit named = DeclaredUnit.in(label);
        named = named == null ? DeclaredUnit.in(head) : named;
        if (percent || (headPercent && named == null)) {
            Reading reading =
                    reading(
                            cell,
                            Printed.Kind.PERCENT,
                            number.value().movePointLeft(2),
                            null,
                            null,
                            negative);
            if (CHANGE.matcher(head).find()) {
                reading.against =
                        AGAINST_YEAR.matcher(head).find()
                                ? ChangeAgainst.YEAR_EARLIER
                                : ChangeAgainst.UNSTATED;
            }
            return reading;
        }
        Currencies.Named sign = Currencies.before(cell.words(), at, 0);
        boolean other = NO_MONEY.matcher(head).find() || NO_MONEY.matcher(label).find();
        DeclaredUnit unit = named == null && !other ? table : named;
        if (unit == null && sign != null) {
            unit = new DeclaredUnit(BigDecimal.ONE, sign.code(), null);
        }
        return unit == null
                ? null
                : reading(
                        cell,
                        Printed.Kind.MONEY,
                        number.value().multiply(unit.scale()),
                        sign == null ? unit.currency() : sign.code(),
                        unit.per(),
                        negative);
    }

    private static Reading reading(
            PlacedCell cell,
            Printed.Kind kind,
            BigDecimal value,
            @Nullable String currency,
            @Nullable String per,
            boolean negative) {
        return new Reading(
                new Printed(
                        kind,
                        cell.start(),
                        cell.end(),
                        negative ? value.negate() : value,
                        null,
                        currency,
                        per,
                        null,
                        true,
                        false),
                "");
    }

    /** The row's words are the metric, unless only the column names one. */
    private static void name(Reading reading, String label, String head) {
        List<String> periods = Periods.in(Words.of(head, 0, head.length()));
        reading.period = periods.isEmpty() ? null : periods.getLast();
        String row =
                NUMBERING.matcher(BRACKETS.matcher(label).replaceAll("")).replaceFirst("").strip();
        List<Metrics.Term> inRow = Metrics.in(row, reading.isAmount());
        List<Metrics.Term> inHead = Metrics.in(head, reading.isAmount());
        boolean change = reading.against != null;
        if (Grid.isYear(row)) {
            reading.period = row;
            row = "";
        }
        if (inRow.isEmpty() && !inHead.isEmpty() && !change) {
            reading.metric = inHead.getLast().word();
            reading.subject = row.isEmpty() || row.length() > LONGEST_METRIC ? null : row;
        } else if (!row.isEmpty() && row.length() <= LONGEST_METRIC) {
            reading.metric = row;
        }
    }
}
