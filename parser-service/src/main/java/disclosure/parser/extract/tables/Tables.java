package disclosure.parser.extract.tables;

import disclosure.events.Table;
import disclosure.parser.document.DataTable;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts header from rows: the rows above the first that holds a figure. */
public final class Tables {

    /**
     * Characters in all, and what JSON adds to each cell, which is all that an empty one costs; the
     * event has a limit, and the text holds every table anyway.
     */
    private static final int MOST_TEXT = 1_000_000;

    /** Two quotes and a comma. */
    private static final int AROUND_CELL = 3;

    private static final int MOST_HEADER_ROWS = 4;

    private static final Pattern FIGURE =
            Pattern.compile("[^\\p{L}\\d]{0,4}(?:US|HK)?[$¥€£(]*\\d[\\d,.]*\\s*[%)倍元]*|[-–—]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private Tables() {}

    /** The tables in order, up to {@value #MOST_TEXT} characters of JSON. */
    public static List<Table> in(DocumentText document) {
        List<Table> tables = new ArrayList<>();
        int left = MOST_TEXT;
        for (DataTable table : document.tables()) {
            left -= cost(table);
            if (left < 0) {
                break;
            }
            tables.add(table(table));
        }
        return List.copyOf(tables);
    }

    private static int cost(DataTable table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.length() + AROUND_CELL)
                .sum();
    }

    private static Table table(DataTable table) {
        List<List<String>> rows = table.rows();
        int heads = 0;
        while (heads < rows.size() && !hasFigure(rows.get(heads))) {
            heads++;
        }
        // Words all the way down: the first row names the columns.
        heads = heads == rows.size() || heads > MOST_HEADER_ROWS ? 1 : heads;
        int width = rows.getFirst().size();
        List<String> header = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            StringBuilder words = new StringBuilder();
            for (List<String> row : rows.subList(0, heads)) {
                String cell = row.get(column);
                words.append(words.isEmpty() || cell.isEmpty() ? "" : " ").append(cell);
            }
            header.add(words.toString());
        }
        return new Table(table.page(), header, rows.subList(heads, rows.size()));
    }

    private static boolean hasFigure(List<String> row) {
        return row.stream()
                .map(String::strip)
                .anyMatch(cell -> FIGURE.matcher(cell).matches() && !YEAR.matcher(cell).matches());
    }
}
