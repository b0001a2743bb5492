package disclosure.parser.document.pdf;

import disclosure.parser.document.Line;
import disclosure.parser.document.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows without rules between them: a label that is printed on several lines is one cell when the
 * lines above its last one are full.
 */
final class LabelledRows {

    /** A line that leaves less than this, in points, is full. */
    private static final float MARGIN = 12;

    private final Segment labels;
    private final List<List<String>> rows = new ArrayList<>();
    private boolean full;
    private boolean counted;

    /**
     * @param labels the stretch of the first column
     */
    LabelledRows(Segment labels) {
        this.labels = labels;
    }

    /** Adds a printed line; {@code first} is what stands leftmost on it. */
    void add(List<String> cells, Segment first, boolean head) {
        boolean label = !cells.getFirst().isEmpty();
        boolean alone = label && cells.stream().skip(1).allMatch(String::isEmpty);
        boolean below = !rows.isEmpty() && full && label && (alone || !counted);
        boolean beside = !rows.isEmpty() && !label && !counted && !head;
        if (below || beside) {
            List<String> joined = new ArrayList<>(cells);
            List<String> above = rows.removeLast();
            for (int i = 0; i < joined.size(); i++) {
                joined.set(i, above.get(i) + cells.get(i));
            }
            rows.add(List.copyOf(joined));
            counted |= !alone;
        } else {
            rows.add(cells);
            counted = !alone;
        }
        full = !head && label && first.right() >= labels.right() - MARGIN;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        rows.forEach(
                cells ->
                        lines.add(Line.row(lines.isEmpty(), new Row(cells, List.of(), List.of()))));
        return lines;
    }
}
