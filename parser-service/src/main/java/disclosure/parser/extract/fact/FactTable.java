package disclosure.parser.extract.fact;

import disclosure.parser.document.ChineseDates;
import disclosure.parser.document.Compact;
import disclosure.parser.document.DataTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of events, one a row, whose columns are named above.
 *
 * @param header what stands above each column, without white space
 * @param rows cells of the rows with their places; sums are left out
 */
public record FactTable(List<String> header, List<List<Stated<String>>> rows) {

    private static final int MOST_HEADER_ROWS = 3;

    private static final Pattern NUMBER =
            Pattern.compile("(\\d[\\d,，]*(?:\\.\\d+)?)(万|亿)?(?:股|份|元)?(?:/股)?");

    /** A cell that no header has; a time as in {@code 2031年1-6月} names a column. */
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?!20\\d{2}年\\d{1,2}-\\d{1,2}月)(?:\\d[\\d,.]*(?:万?[股元])?%?|\\d{4}.\\d.*)");

    private static final Pattern LABEL = Pattern.compile("[^0-9,，。]{2,40}");
    private static final Pattern SUM = Pattern.compile("合计|小计|总计|-+");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The tables of a text that have a header and a row. */
    public static List<FactTable> in(FactText text) {
        List<FactTable> tables = new ArrayList<>();
        for (DataTable table : text.document().tables()) {
            int heads = heads(table.rows());
            boolean read = text.origin(text.words().length()) >= table.end();
            if (read && heads > 0 && heads < table.rows().size()) {
                tables.add(table(text, table, heads));
            }
            if (read && isForm(table.rows())) {
                tables.add(form(text, table));
            }
        }
        return tables;
    }

    /** {@code 股东名称 | 甲}, {@code 减持数量 | …股}: a form, whose lines are columns of one row. */
    private static boolean isForm(List<List<String>> rows) {
        return rows.size() > 1
                && rows.getFirst().size() == 2
                && rows.stream().allMatch(row -> LABEL.matcher(bare(row.getFirst())).matches());
    }

    private static FactTable form(FactText text, DataTable table) {
        List<List<Stated<String>>> lines = rows(text, table, 0);
        return new FactTable(
                lines.stream().map(line -> line.getFirst().value()).toList(),
                List.of(lines.stream().map(line -> line.get(1)).toList()));
    }

    private static int heads(List<List<String>> rows) {
        int heads = 0;
        while (heads < rows.size() && heads < MOST_HEADER_ROWS && !hasFigure(rows.get(heads))) {
            heads++;
        }
        return heads;
    }

    private static boolean hasFigure(List<String> row) {
        return row.stream().map(FactTable::bare).anyMatch(cell -> FIGURE.matcher(cell).matches());
    }

    private static FactTable table(FactText text, DataTable table, int heads) {
        int width = table.rows().getFirst().size();
        List<String> header = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            StringBuilder name = new StringBuilder();
            for (List<String> row : table.rows().subList(0, heads)) {
                String part = bare(row.get(column));
                name.append(name.indexOf(part) >= 0 ? "" : part);
            }
            header.add(name.toString());
        }
        return new FactTable(header, rows(text, table, heads));
    }

    /** Cells are found in the text one behind the other. */
    private static List<List<Stated<String>>> rows(FactText text, DataTable table, int heads) {
        List<List<Stated<String>>> rows = new ArrayList<>();
        int at = text.indexAt(table.start());
        for (int i = 0; i < table.rows().size(); i++) {
            List<Stated<String>> cells = new ArrayList<>();
            for (String cell : table.rows().get(i)) {
                String words = bare(cell);
                int found = text.words().indexOf(words, at);
                int start = found < 0 ? at : found;
                int end = Math.min(text.words().length(), start + words.length());
                cells.add(new Stated<>(words, start, end));
                at = found < 0 ? at : end;
            }
            if (i >= heads && !SUM.matcher(cells.getFirst().value()).matches()) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String bare(String cell) {
        return HalfWidth.of(Compact.of(cell).toString());
    }

    /** The first column whose header a pattern is found in; -1 where none is. */
    public int column(Pattern name) {
        for (int i = 0; i < header.size(); i++) {
            if (name.matcher(header.get(i)).find()) {
                return i;
            }
        }
        return -1;
    }

    /** The words of a cell; null where it is empty or a dash. */
    public static @Nullable Stated<String> words(List<Stated<String>> row, int column) {
        if (column < 0) {
            return null;
        }
        Stated<String> cell = row.get(column);
        return cell.value().replaceAll("[-/]", "").isEmpty() ? null : cell;
    }

    /**
     * Who is named in a cell, in full and as printed where the text names him elsewhere; null where
     * it is empty or a dash.
     */
    public static @Nullable Stated<String> name(
            Findings found, List<Stated<String>> row, int column) {
        Stated<String> cell = words(row, column);
        if (cell == null) {
            return null;
        }
        return found.parties().places().stream()
                .filter(place -> place.start() == cell.start() && place.end() <= cell.end())
                .findFirst()
                .orElse(cell);
    }

    /** The number of a cell in full units; the header may say that it counts in 万股. */
    public @Nullable Stated<BigDecimal> number(List<Stated<String>> row, int column) {
        Stated<String> cell = words(row, column);
        Matcher number = NUMBER.matcher(cell == null ? "" : cell.value());
        if (cell == null || !number.lookingAt()) {
            return null;
        }
        String scale = number.group(2);
        boolean inTenThousands = scale == null && header.get(column).contains("万");
        BigDecimal value =
                Amounts.number(number.group(1))
                        .multiply(Amounts.scale(inTenThousands ? "万" : scale))
                        .stripTrailingZeros();
        return cell.as(value.scale() < 0 ? value.setScale(0) : value);
    }

    /** The ratio of a cell as a fraction; the percent sign may stand in the header. */
    public @Nullable Stated<BigDecimal> ratio(List<Stated<String>> row, int column) {
        Stated<String> cell = words(row, column);
        Matcher number = NUMBER.matcher(cell == null ? "" : cell.value());
        return cell != null && number.lookingAt()
                ? cell.as(Amounts.number(number.group(1)).divide(HUNDRED))
                : null;
    }

    /** The first day of a cell, or the last. */
    public static @Nullable Stated<LocalDate> day(
            List<Stated<String>> row, int column, boolean last) {
        Stated<String> cell = words(row, column);
        if (cell == null) {
            return null;
        }
        List<ChineseDates.Found> days = ChineseDates.in(cell.value());
        if (days.isEmpty()) {
            return null;
        }
        ChineseDates.Found day = last ? days.getLast() : days.getFirst();
        return new Stated<>(day.date(), cell.start() + day.start(), cell.start() + day.end());
    }
}
