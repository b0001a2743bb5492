package disclosure.parser.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Rows with as many cells each, made of cells that reach over several columns. A column is what
 * some cell fills by itself; a heading over several stands over the first of them.
 *
 * @param columns the columns kept, by their number in the grid
 */
public record SpannedCells(List<Integer> columns, List<List<String>> rows) {

    /**
     * A cell as drawn.
     *
     * @param column the first it reaches over, from 0
     * @param span how many it reaches over
     */
    public record Cell(int column, int span, String words) {}

    /** Aligns cells to columns. */
    public static SpannedCells of(List<List<Cell>> drawn) {
        NavigableSet<Integer> used = new TreeSet<>();
        drawn.forEach(
                row -> row.stream().filter(c -> c.span() == 1).forEach(c -> used.add(c.column())));
        drawn.forEach(
                row ->
                        row.stream()
                                .filter(c -> c.span() > 1 && own(used, c) < 0)
                                .forEach(c -> used.add(c.column())));
        List<Integer> columns = List.copyOf(used);
        List<List<String>> aligned = new ArrayList<>();
        for (List<Cell> row : drawn) {
            String[] cells = new String[columns.size()];
            Arrays.fill(cells, "");
            for (Cell cell : row) {
                int at = columns.indexOf(own(used, cell));
                boolean both = !cells[at].isEmpty() && !cell.words().isEmpty();
                cells[at] += both ? " " + cell.words() : cell.words();
            }
            aligned.add(List.of(cells));
        }
        return new SpannedCells(columns, aligned);
    }

    private static int own(NavigableSet<Integer> used, Cell cell) {
        Integer first = used.ceiling(cell.column());
        return first == null || first >= cell.column() + cell.span() ? -1 : first;
    }
}
