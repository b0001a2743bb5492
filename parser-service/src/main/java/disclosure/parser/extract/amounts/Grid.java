package disclosure.parser.extract.amounts;

import disclosure.parser.document.Compact;
import disclosure.parser.document.DataTable;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table whose cells have their places.
 *
 * @param heads number of rows at the top that name the columns
 */
record Grid(List<List<Cell>> rows, int heads, int start) {

    private static final int MOST_HEADS = 4;

    static final Pattern NUMBER =
            Pattern.compile(
                    "[-−–△▲(（]?\\s?(?:US\\$|HK\\$|[$¥￥€£])?\\s?[(]?\\d[\\d,]*(?:\\.\\d+)?\\s?[%％]?\\s?[)）]?");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** Places the cells; rows from the first that is not where it should be are left out. */
    static Grid of(DocumentText document, DataTable table) {
        List<List<Cell>> rows = new ArrayList<>();
        int at = table.start();
        for (List<String> row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (String cell : row) {
                if (cell.isBlank()) {
                    cells.add(new Cell("", -1));
                    continue;
                }
                while (at < table.end() && Compact.isSpace(document.text().charAt(at))) {
                    at++;
                }
                String words = cell.strip().replaceAll("[\\s\\u00A0\\u3000]+", " ");
                if (!document.text().startsWith(words, at)) {
                    return new Grid(rows, heads(rows), table.start());
                }
                cells.add(new Cell(words, at));
                at += words.length();
            }
            rows.add(cells);
        }
        return new Grid(rows, heads(rows), table.start());
    }

    private static int heads(List<List<Cell>> rows) {
        int heads = 0;
        while (heads < rows.size() && heads < MOST_HEADS && !hasFigure(rows.get(heads))) {
            heads++;
        }
        return heads;
    }

    private static boolean hasFigure(List<Cell> row) {
        return row.stream().anyMatch(cell -> isNumber(cell.words()));
    }

    static boolean isNumber(String words) {
        return NUMBER.matcher(words).matches() && !YEAR.matcher(words).matches();
    }

    static boolean isYear(String words) {
        return YEAR.matcher(words).matches();
    }

    /**
     * What the rows at the top say of a column; a head over several columns stands at its first.
     */
    String head(int column) {
        StringBuilder words = new StringBuilder();
        for (List<Cell> row : rows.subList(0, heads)) {
            int at = Math.min(column, row.size() - 1);
            while (at > 0 && row.get(at).words().isEmpty()) {
                at--;
            }
            words.append(words.isEmpty() ? "" : " ").append(row.get(at).words());
        }
        return words.toString();
    }

    /** The first words of a row. */
    static String label(List<Cell> row) {
        for (Cell cell : row) {
            if (!cell.words().isEmpty()) {
                return isNumber(cell.words()) ? "" : cell.words();
            }
        }
        return "";
    }
}
