package disclosure.parser.document.pdf;

import disclosure.parser.document.Line;
import disclosure.parser.document.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the rows of data tables in the place of the lines they were printed on. What stands outside,
 * and forms whose cells hold prose, stay as printed.
 */
final class PageTables {

    /** Columns of the last table on the page before, which this page may go on with. */
    private List<Float> before = List.of();

    /** The lines of a page, those of its tables as rows. */
    List<Line> in(List<PrintedLine> lines, Rules rules) {
        List<RuledTable> tables = new ArrayList<>();
        boolean[][] taken = new boolean[lines.size()][];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = new boolean[lines.get(i).letters()];
        }
        List<RuledGrid> grids = RuledGrid.in(rules);
        float top = grids.stream().map(RuledGrid::top).min(Float::compare).orElse(0f);
        for (RuledGrid grid : grids) {
            RuledTable table = RuledTable.of(grid, lines, taken);
            boolean goesOn = grid.top() == top && goesOn(table);
            if (!table.rows().isEmpty() && (goesOn || DataRows.are(table.rows()))) {
                table.take(lines, taken);
                tables.add(table);
            }
        }
        before =
                tables.stream()
                        .max(Comparator.comparingDouble(table -> table.grid().bottom()))
                        .map(table -> table.rows().getFirst().edges())
                        .orElse(List.of());
        return merged(lines, tables, taken, grids);
    }

    /**
     * A part of a table too small to be known for one: its columns are those of the page before.
     */
    private boolean goesOn(RuledTable table) {
        if (table.rows().isEmpty() || before.isEmpty()) {
            return false;
        }
        List<Float> edges = table.rows().getFirst().edges();
        return Row.sameSides(before, edges)
                && Row.within(edges, before)
                && DataRows.mayBe(table.rows());
    }

    private static List<Line> merged(
            List<PrintedLine> lines,
            List<RuledTable> tables,
            boolean[][] taken,
            List<RuledGrid> grids) {
        tables.sort(Comparator.comparingInt(RuledTable::firstLine));
        List<Line> merged = new ArrayList<>();
        List<PrintedLine> outside = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            boolean untouched = next == tables.size() || tables.get(next).firstLine() > i;
            if (untouched && !any(taken[i]) && isOutside(line, grids)) {
                outside.add(line);
                continue;
            }
            merged.addAll(AlignedColumns.in(outside));
            outside.clear();
            while (next < tables.size() && tables.get(next).firstLine() <= i) {
                merged.addAll(tables.get(next++).lines());
            }
            Line rest = any(taken[i]) ? line.without(taken[i]) : line.line();
            if (!rest.text().isBlank() || line.line().text().isBlank()) {
                merged.add(rest);
            }
        }
        merged.addAll(AlignedColumns.in(outside));
        return merged;
    }

    private static boolean any(boolean[] taken) {
        for (boolean one : taken) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** Not in a form either. */
    private static boolean isOutside(PrintedLine line, List<RuledGrid> grids) {
        return grids.stream().noneMatch(grid -> line.touches(grid.top(), grid.bottom()));
    }
}
