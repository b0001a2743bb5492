package disclosure.parser.document.html;

import disclosure.parser.document.Compact;
import disclosure.parser.document.SpannedCells;
import disclosure.parser.document.SpannedCells.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Tells tables of data from tables that only place text on the page, and reads the former as rows
 * of as many cells. A table around another one is layout; so is one that holds prose, bullets or
 * boxes to tick.
 */
final class DataTables {

    private static final int LONGEST_CELL = 400;
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_ROWS = 5_000;

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)[•·●▪◦*–—-]|\\(?(?:[a-z]|[ivx]{1,4}|\\d{1,2})[.)]|[□☐☑☒■þ¨ý\\uF0A3\\uF052\\uF0FE]");
    private static final Pattern NUMBER =
            Pattern.compile("[(\\-–—+$¥€£]*\\s*\\d[\\d,.]*\\s*[%)]*|[-–—]");
    private static final Pattern BEFORE_NUMBER =
            Pattern.compile("\\(?(?:US|HK|C|A)?[$¥€£]\\(?|RMB");
    private static final Pattern AFTER_NUMBER = Pattern.compile("[)%]{1,2}|%\\s*\\)|pts?");

    private DataTables() {}

    /** The data tables of a page. */
    static Map<Element, List<List<String>>> in(Document page) {
        Set<Element> around = new HashSet<>();
        List<Element> all = page.select("table");
        for (Element table : all) {
            Element outer = table.parent();
            // Stops at the first known one, so that deep nesting costs each level once.
            while (outer != null && !around.contains(outer)) {
                around.add(outer);
                outer = outer.parent();
            }
        }
        Map<Element, List<List<String>>> found = new HashMap<>();
        for (Element table : all) {
            if (!around.contains(table) && !isContents(table)) {
                List<List<Cell>> rows = rows(table);
                if (isData(table, rows)) {
                    List<List<String>> aligned = SpannedCells.of(rows).rows();
                    if (aligned.getFirst().size() > 1) {
                        found.put(table, aligned);
                    }
                }
            }
        }
        return found;
    }

    /** Rows that lead to other places of the page. */
    private static boolean isContents(Element table) {
        int rows = table.select("tr").size();
        return table.select("a[href^=#]").size() * 2 >= rows;
    }

    private static List<List<Cell>> rows(Element table) {
        List<List<Cell>> rows = new ArrayList<>();
        int[] reach = new int[MOST_COLUMNS];
        Element group = null;
        int number = 0;
        for (Element row : table.select("tr")) {
            // No cell reaches out of its head or body.
            if (!Objects.equals(row.parent(), group)) {
                group = row.parent();
                Arrays.fill(reach, 0);
            }
            List<Cell> cells = cells(row, number++, reach);
            if (!cells.isEmpty()) {
                rows.add(joined(cells));
            }
            if (rows.size() > MOST_ROWS) {
                return List.of();
            }
        }
        return rows;
    }

    /**
     * The filled cells of a row, beside those of rows above that reach down into it.
     *
     * @param reach by column, the first row that what stands above does not reach
     */
    private static List<Cell> cells(Element row, int number, int[] reach) {
        List<Cell> cells = new ArrayList<>();
        int column = free(reach, 0, number);
        for (Element cell : row.children()) {
            boolean isCell = cell.normalName().equals("td") || cell.normalName().equals("th");
            if (isCell && column < MOST_COLUMNS) {
                int span = Math.min(span(cell, "colspan"), MOST_COLUMNS - column);
                String words = words(cell);
                if (!words.isEmpty()) {
                    cells.add(new Cell(column, span, words));
                }
                Arrays.fill(reach, column, column + span, number + span(cell, "rowspan"));
                column = free(reach, column + span, number);
            }
        }
        return cells;
    }

    private static int free(int[] reach, int from, int number) {
        int column = from;
        while (column < MOST_COLUMNS && reach[column] > number) {
            column++;
        }
        return column;
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute).strip();
        return span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1;
    }

    private static String words(Element cell) {
        StringBuilder words = new StringBuilder();
        NodeVisitor visitor =
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        words.append(text.getWholeText());
                    } else if (node instanceof Element element
                            && (element.normalName().equals("br") || element.isBlock())) {
                        words.append(' ');
                    }
                };
        NodeTraversor.traverse(visitor, cell);
        return VisibleText.collapse(words);
    }

    /** A currency sign, a bracket or a percent sign often has a cell of its own. */
    private static List<Cell> joined(List<Cell> cells) {
        List<Cell> row = new ArrayList<>();
        String sign = "";
        for (Cell cell : cells) {
            if (BEFORE_NUMBER.matcher(cell.words()).matches()) {
                sign += cell.words();
            } else if (AFTER_NUMBER.matcher(cell.words()).matches() && !row.isEmpty()) {
                Cell number = row.removeLast();
                row.add(new Cell(number.column(), number.span(), number.words() + cell.words()));
            } else {
                row.add(new Cell(cell.column(), cell.span(), sign + cell.words()));
                sign = "";
            }
        }
        if (!sign.isEmpty()) {
            row.add(new Cell(cells.getLast().column(), 1, sign));
        }
        return row;
    }

    private static boolean isData(Element table, List<List<Cell>> rows) {
        int filledRows = 0;
        int labelled = 0;
        int numbers = 0;
        int filled = 0;
        for (List<Cell> cells : rows) {
            if (cells.stream().anyMatch(cell -> cell.words().length() > LONGEST_CELL)) {
                return false;
            }
            filledRows += cells.size() > 1 ? 1 : 0;
            labelled += LABEL.matcher(Compact.of(cells.getFirst().words())).matches() ? 1 : 0;
            filled += cells.size();
            numbers +=
                    (int) cells.stream().filter(c -> NUMBER.matcher(c.words()).matches()).count();
        }
        if (filledRows < 2 || labelled * 2 > rows.size()) {
            return false;
        }
        return numbers * 5 >= filled || table.selectFirst("th") != null;
    }
}
