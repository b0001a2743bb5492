package disclosure.parser.document;

import java.util.List;

/**
 * A row of a data table.
 *
 * @param cells as many as the table has columns; empty where nothing is printed
 * @param edges where each column begins and the last one ends, in points; empty for formats without
 *     a layout
 * @param open columns whose words fill the last printed line of their cell, so that a page border
 *     may have cut them
 */
public record Row(List<String> cells, List<Float> edges, List<Integer> open) {

    /** No row at all. */
    static final Row NONE = new Row(List.of(), List.of(), List.of());

    /** Columns closer than this are one, in points. */
    private static final float NEAR = 4;

    /** Whether two tables are as wide and stand in the same place. */
    public static boolean sameSides(List<Float> one, List<Float> other) {
        return near(one.getFirst(), other.getFirst()) && near(one.getLast(), other.getLast());
    }

    /** Whether each edge of one table is an edge of the other. */
    public static boolean within(List<Float> inner, List<Float> outer) {
        return inner.stream().allMatch(edge -> outer.stream().anyMatch(o -> near(edge, o)));
    }

    static boolean near(float one, float other) {
        return Math.abs(one - other) <= NEAR;
    }

    /** What stands in the cells, a space between. */
    String text() {
        return String.join(" ", cells.stream().filter(cell -> !cell.isBlank()).toList());
    }
}
