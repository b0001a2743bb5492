package disclosure.parser.document;

/**
 * A printed line.
 *
 * @param text as printed, without line end
 * @param left where it begins, in points; for formats without a layout in units of a letter's width
 * @param right where it ends, same unit
 * @param em width of one Han character, same unit; the measure of indents
 */
public record Line(String text, float left, float right, float em) {

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

    boolean isBlank() {
        return Compact.of(text).isEmpty();
    }
}
