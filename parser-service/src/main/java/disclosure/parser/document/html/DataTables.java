package disclosure.parser.document.html;

import disclosure.parser.document.Compact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
            if (!around.contains(table)) {
                List<List<String>> rows = rows(table);
                if (isData(table, rows)) {
                    List<List<String>> narrow = withoutEmpty(rows);
                    if (!narrow.isEmpty() && narrow.getFirst().size() > 1) {
                        found.put(table, narrow);
                    }
                }
            }
        }
        return found;
    }

    private static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    cells.add(words(cell));
                    for (int i = span(cell); i > 1 && cells.size() < MOST_COLUMNS; i--) {
                        cells.add("");
                    }
                }
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(joined(cells));
            }
            if (rows.size() > MOST_ROWS) {
                return List.of();
            }
        }
        return rows;
    }

    private static int span(Element cell) {
        String span = cell.attr("colspan").strip();
        return span.matches("\\d{1,3}") ? Math.min(Integer.parseInt(span), MOST_COLUMNS) : 1;
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
    private static List<String> joined(List<String> cells) {
        List<String> row = new ArrayList<>(cells);
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            if (BEFORE_NUMBER.matcher(cell).matches()) {
                int next = i + 1;
                while (next < row.size() && row.get(next).isEmpty()) {
                    next++;
                }
                if (next < row.size()) {
                    row.set(next, cell + row.get(next));
                    row.set(i, "");
                }
            } else if (AFTER_NUMBER.matcher(cell).matches()) {
                int before = i - 1;
                while (before >= 0 && row.get(before).isEmpty()) {
                    before--;
                }
                if (before >= 0) {
                    row.set(before, row.get(before) + cell);
                    row.set(i, "");
                }
            }
        }
        return row;
    }

    private static boolean isData(Element table, List<List<String>> rows) {
        int filledRows = 0;
        int labelled = 0;
        int numbers = 0;
        int filled = 0;
        for (List<String> row : rows) {
            List<String> cells = row.stream().filter(cell -> !cell.isEmpty()).toList();
            if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
                return false;
            }
            filledRows += cells.size() > 1 ? 1 : 0;
            labelled += LABEL.matcher(Compact.of(cells.getFirst())).matches() ? 1 : 0;
            filled += cells.size();
            numbers += (int) cells.stream().filter(c -> NUMBER.matcher(c).matches()).count();
        }
        if (filledRows < 2 || labelled * 2 > rows.size()) {
            return false;
        }
        return numbers * 5 >= filled || table.selectFirst("th") != null;
    }

    /**
     * Every row as long as the longest, without the columns that stay empty. Neighbours that are
     * never filled in the same row are one column: a heading spans the sign and the number.
     */
    private static List<List<String>> withoutEmpty(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> columns = new ArrayList<>();
        for (int at = 0; at < width; at++) {
            List<String> column = new ArrayList<>();
            for (List<String> row : rows) {
                column.add(at < row.size() ? row.get(at) : "");
            }
            if (columns.isEmpty() || !merged(columns.getLast(), column)) {
                columns.add(column);
            }
        }
        List<List<String>> narrow = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            int row = at;
            narrow.add(columns.stream().map(column -> column.get(row)).toList());
        }
        return narrow;
    }

    private static boolean merged(List<String> into, List<String> column) {
        for (int row = 0; row < column.size(); row++) {
            if (!into.get(row).isEmpty() && !column.get(row).isEmpty()) {
                return false;
            }
        }
        for (int row = 0; row < column.size(); row++) {
            into.set(row, into.get(row) + column.get(row));
        }
        return true;
    }
}
