package disclosure.parser.extract.amounts;

import disclosure.parser.document.DataTable;
import disclosure.parser.document.DocumentText;
import disclosure.parser.document.PlacedCell;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table whose cells have their places.
 *
 * @param heads number of rows at the top that name the columns
 */
record Grid(List<List<PlacedCell>> rows, int heads, int start) {

    private static final int MOST_HEADS = 4;

    static final Pattern NUMBER =
            Pattern.compile(
                    "[-−–△▲(（]?\\s?(?:US\\$|HK\\$|[$¥￥€£])?\\s?[(]?\\d[\\d,]*(?:\\.\\d+)?\\s?[%％]?\\s?[)）]?");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** The rows of a table that stand where they should. */
    static Grid of(DocumentText document, DataTable table) {
        List<List<PlacedCell>> rows = table.placed(document);
        return new Grid(rows, heads(rows), table.start());
    }

    private static int heads(List<List<PlacedCell>> rows) {
        int heads = 0;
        while (heads < rows.size() && heads < MOST_HEADS && !hasFigure(rows.get(heads))) {
            heads++;
        }
        return heads;
    }

    private static boolean hasFigure(List<PlacedCell> row) {
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
        for (List<PlacedCell> row : rows.subList(0, heads)) {
            int at = Math.min(column, row.size() - 1);
            while (at > 0 && row.get(at).words().isEmpty()) {
                at--;
            }
            words.append(words.isEmpty() ? "" : " ").append(row.get(at).words());
        }
        return words.toString();
    }

    /** The first words of a row. */
    static String label(List<PlacedCell> row) {
        for (PlacedCell cell : row) {
            if (!cell.words().isEmpty()) {
                return isNumber(cell.words()) ? "" : cell.words();
            }
        }
        return "";
    }
}
