package disclosure.parser.document;

import java.util.List;

/**
 * A printed line, or a whole paragraph where the format tells where it ends.
 *
 * @param text as printed, without line end
 * @param left where it begins, in points; for formats without a layout in units of a letter's width
 * @param right where it ends, same unit
 * @param em width of one Han character, same unit; the measure of indents
 * @param kind how it stands to the line before
 * @param row cells of a table's row; without any elsewhere
 */
public record Line(String text, float left, float right, float em, Kind kind, Row row) {

    /** How a line stands to the one before it. */
    public enum Kind {
        /** Its place on the page tells whether it goes on with the line before. */
        PRINTED,
        /** A paragraph of its own. */
        PARAGRAPH,
        /** A paragraph of its own that looks like a heading. */
        HEADING,
        /** A paragraph that leads to another place of the document, as a contents entry does. */
        LINK,
        /** Goes on with the paragraph before, over a page border. */
        CONTINUED,
        /** First row of a data table. */
        FIRST_ROW,
        /** A further row of the same table. */
        ROW
    }

    /** A line whose place on the page is known. */
    public Line(String text, float left, float right, float em) {
        this(text, left, right, em, Kind.PRINTED, Row.NONE);
    }

    /** A line of a format without layout: Han characters are two letters wide. */
    public static Line of(String text) {
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        float right = 0;
        for (int i = 0; i < text.length(); i++) {
            right += text.charAt(i) >= 0x2E80 ? 2 : 1;
        }
        return new Line(text, indent, right, 2);
    }

    /** Words whose relation to those before is known. */
    public static Line of(Kind kind, String text) {
        return new Line(text, 0, 0, 2, kind, Row.NONE);
    }

    /** A row of a data table; its text is what stands in the cells, a space between. */
    public static Line row(boolean first, List<String> cells) {
        return row(first, new Row(List.copyOf(cells), List.of(), List.of()));
    }

    /** The same for a row whose columns have their places on the page. */
    public static Line row(boolean first, Row row) {
        return new Line(row.text(), 0, 0, 2, first ? Kind.FIRST_ROW : Kind.ROW, row);
    }

    boolean isRow() {
        return kind == Kind.FIRST_ROW || kind == Kind.ROW;
    }

    /** Cells of a row; empty for every other line. */
    public List<String> cells() {
        return row.cells();
    }

    boolean isBlank() {
        return Compact.of(text).isEmpty();
    }
}
