package disclosure.parser.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells that crossing rules enclose. Where no rule parts two neighbours they are one cell. */
final class RuledGrid {

    private static final int MOST_COLUMNS = 80;
    private static final int MOST_PLACES = 12_000;

    /** Where columns begin and the last ends, ascending. */
    private final float[] xs;

    /** Where rows begin and the last ends, downwards. */
    private final float[] ys;

    /** Number of the cell that holds each place of the grid, by row and column. */
    private final int[][] owner;

    private final List<Drawn> cells;

    private RuledGrid(float[] xs, float[] ys, int[][] owner, List<Drawn> cells) {
        this.xs = xs;
        this.ys = ys;
        this.owner = owner;
        this.cells = cells;
    }

    /** A cell: its first row and column, and how many of each it reaches over. */
    record Drawn(int row, int column, int rows, int columns) {}

    /**
     * The grids of a page, the smallest first; a table inside a cell comes before the outer one.
     */
    static List<RuledGrid> in(Rules rules) {
        List<RuledGrid> grids = new ArrayList<>();
        for (Rules crossing : Crossings.groups(rules)) {
            float[] xs = places(crossing.vertical(), crossing.horizontal());
            float[] ys = places(crossing.horizontal(), crossing.vertical());
            int columns = xs.length - 1;
            int rows = ys.length - 1;
            if (columns >= 2
                    && rows >= 1
                    && columns <= MOST_COLUMNS
                    && columns * rows <= MOST_PLACES) {
                grids.add(of(xs, ys, crossing));
            }
        }
        grids.sort((one, other) -> Float.compare(one.area(), other.area()));
        return grids;
    }

    /** Where rules lie; a side that is not drawn is where the rules across it end. */
    private static float[] places(List<Rule> rules, List<Rule> across) {
        List<Float> all = new ArrayList<>();
        rules.forEach(rule -> all.add(rule.at()));
        all.add(across.stream().map(Rule::from).min(Float::compare).orElse(0f));
        all.add(across.stream().map(Rule::to).max(Float::compare).orElse(0f));
        all.sort(Float::compare);
        float[] places = new float[all.size()];
        int size = 0;
        for (float at : all) {
            if (size == 0 || at - places[size - 1] > Rule.NEAR) {
                places[size++] = at;
            }
        }
        return Arrays.copyOf(places, size);
    }

    private static RuledGrid of(float[] xs, float[] ys, Rules rules) {
        boolean[][] wall = walls(rules.vertical(), xs, ys);
        boolean[][] floor = walls(rules.horizontal(), ys, xs);
        int[][] owner = new int[ys.length - 1][xs.length - 1];
        for (int[] row : owner) {
            Arrays.fill(row, -1);
        }
        List<Drawn> cells = new ArrayList<>();
        for (int row = 0; row < owner.length; row++) {
            for (int column = 0; column < owner[row].length; column++) {
                if (owner[row][column] < 0) {
                    Drawn cell = grown(row, column, owner, wall, floor);
                    for (int r = row; r < row + cell.rows(); r++) {
                        Arrays.fill(owner[r], column, column + cell.columns(), cells.size());
                    }
                    cells.add(cell);
                }
            }
        }
        return new RuledGrid(xs, ys, owner, List.copyOf(cells));
    }

    /** For each line of the grid, which stretches between the crossing lines are drawn. */
    private static boolean[][] walls(List<Rule> rules, float[] at, float[] along) {
        boolean[][] walls = new boolean[at.length][along.length - 1];
        for (Rule rule : rules) {
            int line = nearest(at, rule.at());
            for (int i = 0; i + 1 < along.length; i++) {
                walls[line][i] |= rule.covers((along[i] + along[i + 1]) / 2);
            }
        }
        return walls;
    }

    private static int nearest(float[] places, float at) {
        int found = Arrays.binarySearch(places, at);
        int after = found >= 0 ? found : -found - 1;
        if (after == 0) {
            return 0;
        }
        boolean before = after == places.length || at - places[after - 1] <= places[after] - at;
        return before ? after - 1 : after;
    }

    private static Drawn grown(
            int row, int column, int[][] owner, boolean[][] wall, boolean[][] floor) {
        int right = column + 1;
        while (right < owner[row].length && !wall[right][row] && owner[row][right] < 0) {
            right++;
        }
        int bottom = row + 1;
        while (bottom < owner.length && open(bottom, column, right, owner, floor)) {
            bottom++;
        }
        return new Drawn(row, column, bottom - row, right - column);
    }

    private static boolean open(int row, int from, int to, int[][] owner, boolean[][] floor) {
        for (int column = from; column < to; column++) {
            if (floor[row][column] || owner[row][column] >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The cell at a point; -1 outside. */
    int at(float x, float y) {
        int column = between(xs, x);
        int row = between(ys, y);
        return column < 0 || row < 0 ? -1 : owner[row][column];
    }

    private static int between(float[] places, float at) {
        int found = Arrays.binarySearch(places, at);
        int before = found >= 0 ? found : -found - 2;
        return before >= 0 && before < places.length - 1 ? before : -1;
    }

    List<Drawn> cells() {
        return cells;
    }

    int rows() {
        return ys.length - 1;
    }

    /** Where a column begins; the end of the last for the one behind it. */
    float x(int column) {
        return xs[column];
    }

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    private float area() {
        return (right() - left()) * (bottom() - top());
    }
}
