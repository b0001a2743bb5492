package disclosure.parser.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins tables that a page border cuts in two, once running heads and feet are gone: the head that
 * is printed anew is dropped, and a row that the border tore is one row again.
 */
final class TornTables {

    private static final int MOST_HEADS = 4;

    /** The first rows of the table that is open at the end of the page before. */
    private final List<List<String>> heads = new ArrayList<>();

    private final List<Page> joined = new ArrayList<>();

    private TornTables() {}

    static List<Page> join(List<Page> pages) {
        TornTables tables = new TornTables();
        pages.forEach(tables::add);
        return List.copyOf(tables.joined);
    }

    private void add(Page page) {
        List<Line> lines = new ArrayList<>(page.lines());
        Line before = joined.isEmpty() ? null : lastOf(joined.getLast().lines());
        int first = firstFilled(lines);
        if (before != null
                && first < lines.size()
                && lines.get(first).kind() == Line.Kind.FIRST_ROW
                && goesOn(before.row(), lines.get(first).row())) {
            join(before, lines, first);
        }
        for (Line line : lines) {
            if (line.kind() != Line.Kind.ROW && !line.isBlank()) {
                heads.clear();
            }
            if (line.isRow() && heads.size() < MOST_HEADS) {
                heads.add(line.cells());
            }
        }
        joined.add(new Page(page.number(), List.copyOf(lines)));
    }

    private static boolean goesOn(Row before, Row next) {
        return before.cells().size() > 1
                && !before.edges().isEmpty()
                && !next.edges().isEmpty()
                && Row.sameSides(before.edges(), next.edges())
                && Row.within(next.edges(), before.edges());
    }

    private void join(Line before, List<Line> lines, int first) {
        for (int i = first; i < lines.size() && (i == first || isNext(lines.get(i))); i++) {
            lines.set(i, Line.row(false, placed(lines.get(i).row(), before.row().edges())));
        }
        int dropped = 0;
        while (first < lines.size()
                && dropped < heads.size()
                && lines.get(first).isRow()
                && same(lines.get(first).cells(), heads.get(dropped))) {
            lines.remove(first);
            dropped++;
        }
        if (first == lines.size() || !isNext(lines.get(first))) {
            return;
        }
        Row torn = whole(before.row(), lines.get(first).row());
        if (torn != null) {
            lines.remove(first);
            replaceLast(before.kind() == Line.Kind.FIRST_ROW, torn);
        }
    }

    private static boolean isNext(Line line) {
        return line.kind() == Line.Kind.ROW;
    }

    private static boolean same(List<String> one, List<String> other) {
        return compact(one).equals(compact(other));
    }

    private static List<String> compact(List<String> cells) {
        return cells.stream().map(cell -> Compact.of(cell).toString()).toList();
    }

    /** The row with a cell for every column of the table it goes on with. */
    private static Row placed(Row row, List<Float> edges) {
        List<String> cells = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        int next = 0;
        for (int column = 0; column + 1 < edges.size(); column++) {
            boolean here =
                    next < row.cells().size() && Row.near(row.edges().get(next), edges.get(column));
            if (here && row.open().contains(next)) {
                open.add(column);
            }
            cells.add(here ? row.cells().get(next++) : "");
        }
        return new Row(List.copyOf(cells), edges, List.copyOf(open));
    }

    /**
     * The row that a page border tore: its words go on in cells that were full, and no figure
     * stands on both sides. Null where these are two rows.
     */
    private static @Nullable Row whole(Row above, Row below) {
        boolean goesOn = false;
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < above.cells().size(); column++) {
            String one = above.cells().get(column);
            String other = below.cells().get(column);
            if (!one.isEmpty() && !other.isEmpty()) {
                if (!above.open().contains(column) || endsWithDigit(one)) {
                    return null;
                }
                goesOn = true;
            }
            cells.add(one + other);
        }
        boolean half = above.cells().contains("") || below.cells().contains("");
        return goesOn && half ? new Row(List.copyOf(cells), above.edges(), below.open()) : null;
    }

    private static boolean endsWithDigit(String cell) {
        return Character.isDigit(cell.charAt(cell.length() - 1));
    }

    private void replaceLast(boolean first, Row row) {
        Page page = joined.getLast();
        List<Line> lines = new ArrayList<>(page.lines());
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank()) {
                lines.set(i, Line.row(first, row));
                break;
            }
        }
        joined.set(joined.size() - 1, new Page(page.number(), List.copyOf(lines)));
    }

    private static int firstFilled(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        return first;
    }

    private static @Nullable Line lastOf(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).isRow() ? lines.get(i) : null;
            }
        }
        return null;
    }
}
