package disclosure.parser.document.pdf;

import disclosure.parser.document.Row;
import java.util.List;
import java.util.regex.Pattern;

/** Tells rows of data from forms and from boxes drawn around prose. */
final class DataRows {

    private static final int LONGEST_CELL = 400;
    private static final int LONGEST_NAME = 120;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[(（\\-–—−+$¥€£]*\\s*\\d[\\d,.]*\\s*[%％)）倍]*(?:\\s\\d{1,2})?|[-–—/]{1,2}|不适用");
    private static final Pattern BOX = Pattern.compile("[□☐☑☒\\uF0A3\\uF052\\uF0FE\\uF0A8]");

    private DataRows() {}

    /** Whether these rows are a table of data by themselves. */
    static boolean are(List<Row> rows) {
        if (!mayBe(rows) || rows.getFirst().cells().size() < 2) {
            return false;
        }
        int filled = 0;
        int numbers = 0;
        int wide = 0;
        int several = 0;
        int longest = 0;
        for (Row row : rows) {
            List<String> cells = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
            filled += cells.size();
            numbers += (int) cells.stream().filter(c -> NUMBER.matcher(c).matches()).count();
            several += cells.size() > 1 ? 1 : 0;
            wide += cells.size() > 2 ? 1 : 0;
            longest = Math.max(longest, cells.stream().mapToInt(String::length).max().orElse(0));
        }
        boolean counted = several >= 2 && numbers * 5 >= filled;
        boolean named = wide >= 2 && wide * 3 >= rows.size() * 2 && longest <= LONGEST_NAME;
        return counted || named;
    }

    static boolean isNumber(String words) {
        return NUMBER.matcher(words).matches();
    }

    /** Whether nothing speaks against it: no prose, no boxes to tick. */
    static boolean mayBe(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .noneMatch(c -> c.length() > LONGEST_CELL || BOX.matcher(c).find());
    }
}
