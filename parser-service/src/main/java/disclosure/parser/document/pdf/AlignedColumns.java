package disclosure.parser.document.pdf;

import disclosure.parser.document.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables without rules: figures that stand below each other on lines that follow each other. Only
 * what is written line by line is read so; a table written column by column stays as printed.
 */
final class AlignedColumns {

    private static final int LEAST_ROWS = 3;
    private static final int MOST_HEADS = 3;
    private static final int MOST_COLUMNS = 12;

    /** Lines without a figure that a label or a heading inside a table may have. */
    private static final int MOST_LABEL_LINES = 2;

    private AlignedColumns() {}

    /** The lines of a page or a part of it, tables among them as rows. */
    static List<Line> in(List<PrintedLine> lines) {
        if (lines.stream().filter(PrintedLine::isDivided).count() < LEAST_ROWS) {
            return PrintedLine.plain(lines);
        }
        List<List<Segment>> segments = lines.stream().map(Segment::of).toList();
        List<Line> out = new ArrayList<>();
        int free = 0;
        int next = 0;
        while (next < lines.size()) {
            int end = Math.max(next + 1, end(segments, next));
            int heads = heads(segments, next, next - free);
            List<Line> rows =
                    end - next < LEAST_ROWS ? List.of() : rows(segments, next, end, heads);
            if (rows.isEmpty()) {
                // All of them, or a page of nothing but such lines would be read over and over.
                out.addAll(PrintedLine.plain(lines.subList(next, end)));
            } else {
                out.subList(out.size() - heads, out.size()).clear();
                out.addAll(rows);
                free = end;
            }
            next = end;
        }
        return out;
    }

    /** Where lines of several figures or of a label and figures end. */
    private static int end(List<List<Segment>> lines, int from) {
        int end = from;
        int at = from;
        while (at < lines.size() && at <= end + MOST_LABEL_LINES) {
            List<Segment> line = lines.get(at++);
            if (isCounted(line)) {
                end = at;
            } else if (line.size() != 1 || end == from) {
                break;
            }
        }
        return end;
    }

    private static boolean isCounted(List<Segment> line) {
        return line.size() >= 2
                && line.size() <= MOST_COLUMNS
                && line.subList(1, line.size()).stream()
                        .allMatch(segment -> DataRows.isNumber(segment.words()));
    }

    /** Lines above the figures that name the columns and are not part of anything else. */
    private static int heads(List<List<Segment>> lines, int from, int available) {
        int heads = 0;
        while (heads < Math.min(MOST_HEADS, available)
                && from - heads > 0
                && lines.get(from - heads - 1).size() >= 2
                && !isCounted(lines.get(from - heads - 1))) {
            heads++;
        }
        return heads;
    }

    private static List<Line> rows(List<List<Segment>> lines, int from, int to, int heads) {
        List<List<Segment>> counted =
                lines.subList(from, to).stream().filter(AlignedColumns::isCounted).toList();
        List<Segment> columns = columns(counted);
        if (counted.size() < LEAST_ROWS || columns.size() < 2 || isContents(counted, columns)) {
            return List.of();
        }
        LabelledRows rows = new LabelledRows(columns.getFirst());
        for (int i = from - heads; i < to; i++) {
            List<String> cells = cells(lines.get(i), columns, i < from);
            if (cells == null) {
                return List.of();
            }
            rows.add(cells, lines.get(i).getFirst(), i < from);
        }
        return rows.lines();
    }

    /** What stands below each other, joined: one stretch of the page for each column. */
    private static List<Segment> columns(List<List<Segment>> lines) {
        List<Segment> all = new ArrayList<>();
        lines.forEach(all::addAll);
        all.sort(Comparator.comparingDouble(Segment::left));
        List<Segment> columns = new ArrayList<>();
        for (Segment one : all) {
            Segment last = columns.isEmpty() ? null : columns.getLast();
            if (last != null && one.left() < last.right()) {
                float right = Math.max(last.right(), one.right());
                columns.set(columns.size() - 1, new Segment("", last.left(), right));
            } else {
                columns.add(new Segment("", one.left(), one.right()));
            }
        }
        return columns;
    }

    /** A label and a page number on each line are a table of contents. */
    private static boolean isContents(List<List<Segment>> lines, List<Segment> columns) {
        return columns.size() == 2
                && lines.stream().allMatch(line -> line.getLast().words().matches("\\d{1,3}"));
    }

    /** Null where two segments stand in one column: the lines are not rows of this table. */
    private static @Nullable List<String> cells(
            List<Segment> line, List<Segment> columns, boolean head) {
        String[] cells = new String[columns.size()];
        Arrays.fill(cells, "");
        for (Segment segment : line) {
            int column = column(segment, columns, head);
            if (column < 0 || !cells[column].isEmpty()) {
                return null;
            }
            cells[column] = segment.words();
        }
        return List.of(cells);
    }

    private static int column(Segment segment, List<Segment> columns, boolean head) {
        int nearest = -1;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < columns.size(); i++) {
            Segment column = columns.get(i);
            if (segment.overlaps(column)) {
                return i;
            }
            float distance =
                    Math.min(
                            Math.abs(segment.left() - column.right()),
                            Math.abs(segment.right() - column.left()));
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return head ? nearest : -1;
    }
}
