package disclosure.parser.document.pdf;

import disclosure.parser.document.Line;
import disclosure.parser.document.Row;
import disclosure.parser.document.SpannedCells;
import disclosure.parser.document.pdf.PrintedLine.Word;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** A grid filled with the words that stand in it. */
final class RuledTable {

    private final RuledGrid grid;
    private final List<CellWords> words = new ArrayList<>();
    private int firstLine = Integer.MAX_VALUE;
    private SpannedCells cells = new SpannedCells(List.of(), List.of());
    private List<Row> rows = List.of();

    private RuledTable(RuledGrid grid) {
        this.grid = grid;
        for (RuledGrid.Drawn cell : grid.cells()) {
            float left = grid.x(cell.column());
            words.add(new CellWords(left, grid.x(cell.column() + cell.columns())));
        }
    }

    /** Reads the letters inside a grid that no table inside it has taken. */
    static RuledTable of(RuledGrid grid, List<PrintedLine> lines, boolean[][] taken) {
        RuledTable table = new RuledTable(grid);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).touches(grid.top(), grid.bottom())) {
                table.read(lines.get(i), i, taken[i]);
            }
        }
        table.rows = table.align();
        return table;
    }

    private void read(PrintedLine line, int number, boolean[] taken) {
        int at = 0;
        for (int w = 0; w < line.words().size(); w++) {
            for (TextPosition letter : line.words().get(w).letters()) {
                int cell = taken[at++] ? -1 : cell(letter);
                if (cell >= 0) {
                    words.get(cell).add(letter, number, w);
                    firstLine = letter.getUnicode().isBlank() ? firstLine : first(number);
                }
            }
        }
    }

    private int first(int number) {
        return Math.min(firstLine, number);
    }

    private int cell(TextPosition letter) {
        float x = letter.getXDirAdj() + letter.getWidthDirAdj() / 2;
        return grid.at(x, PrintedLine.middle(letter));
    }

    private List<Row> align() {
        List<List<SpannedCells.Cell>> drawn = new ArrayList<>();
        List<List<Integer>> open = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            drawn.add(new ArrayList<>());
            open.add(new ArrayList<>());
        }
        for (int i = 0; i < grid.cells().size(); i++) {
            RuledGrid.Drawn cell = grid.cells().get(i);
            drawn.get(cell.row())
                    .add(
                            new SpannedCells.Cell(
                                    cell.column(), cell.columns(), words.get(i).toString()));
            if (words.get(i).isFull()) {
                open.get(cell.row()).add(cell.column());
            }
        }
        cells = SpannedCells.of(drawn);
        List<Float> edges = new ArrayList<>();
        cells.columns().forEach(column -> edges.add(grid.x(column)));
        edges.add(grid.right());
        List<Row> aligned = new ArrayList<>();
        for (int row = 0; row < drawn.size(); row++) {
            List<String> words = cells.rows().get(row);
            if (words.stream().anyMatch(cell -> !cell.isEmpty())) {
                List<Integer> full =
                        open.get(row).stream()
                                .map(column -> cells.columns().indexOf(column))
                                .filter(column -> column >= 0)
                                .toList();
                aligned.add(new Row(words, List.copyOf(edges), full));
            }
        }
        return List.copyOf(aligned);
    }

    RuledGrid grid() {
        return grid;
    }

    /** Rows that hold something. */
    List<Row> rows() {
        return rows;
    }

    /** Number of the line that is the first to stand in it. */
    int firstLine() {
        return firstLine;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(Line.row(lines.isEmpty(), row)));
        return lines;
    }

    /** Marks its letters as taken. */
    void take(List<PrintedLine> lines, boolean[][] taken) {
        for (int i = 0; i < lines.size(); i++) {
            int at = 0;
            boolean touches = lines.get(i).touches(grid.top(), grid.bottom());
            for (Word word : touches ? lines.get(i).words() : List.<Word>of()) {
                for (TextPosition letter : word.letters()) {
                    taken[i][at] |= cell(letter) >= 0;
                    at++;
                }
            }
        }
    }
}
