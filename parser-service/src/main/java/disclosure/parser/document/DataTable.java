package disclosure.parser.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of data as printed, with its place in the text.
 *
 * @param rows all rows, the header's too; every row has as many cells
 * @param start offset of its first row
 * @param end offset after its last row
 * @param page page on which it begins
 */
public record DataTable(List<List<String>> rows, int start, int end, int page) {

    private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0\\u3000]+");

    /**
     * The cells with their places in the document they are from. Rows from the first that is not
     * where it should be are left out: a text may be cut.
     */
    public List<List<PlacedCell>> placed(DocumentText document) {
        List<List<PlacedCell>> placed = new ArrayList<>();
        int at = start;
        for (List<String> row : rows) {
            List<PlacedCell> cells = new ArrayList<>();
            for (String cell : row) {
                if (cell.isBlank()) {
                    cells.add(new PlacedCell("", -1));
                    continue;
                }
                while (at < end && Compact.isSpace(document.text().charAt(at))) {
                    at++;
                }
                String words = GAPS.matcher(cell.strip()).replaceAll(" ");
                if (!document.text().startsWith(words, at)) {
                    return List.copyOf(placed);
                }
                cells.add(new PlacedCell(words, at));
                at += words.length();
            }
            placed.add(List.copyOf(cells));
        }
        return List.copyOf(placed);
    }
}
