package disclosure.parser.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where the reader of a page stands: letters may be written sideways, with the page turned.
 *
 * @param direction of the letters, in degrees
 */
record Viewpoint(float direction, float left, float bottom, float width, float height) {

    /** Rules of more lines than this are a drawing, not a table. */
    private static final int MOST = 500;

    static Viewpoint of(PDPage page, float direction) {
        PDRectangle box = page.getCropBox();
        return new Viewpoint(
                direction,
                box.getLowerLeftX(),
                box.getLowerLeftY(),
                box.getWidth(),
                box.getHeight());
    }

    /** The lines of a page as its reader sees them. */
    Rules seen(List<float[]> lines) {
        List<Rule> horizontal = new ArrayList<>();
        List<Rule> vertical = new ArrayList<>();
        for (float[] line : lines) {
            float x1 = x(line[0] - left, line[1] - bottom);
            float x2 = x(line[2] - left, line[3] - bottom);
            float y1 = y(line[0] - left, line[1] - bottom);
            float y2 = y(line[2] - left, line[3] - bottom);
            if (Math.abs(x1 - x2) <= 1.01f) {
                vertical.add(new Rule((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
            }
            if (Math.abs(y1 - y2) <= 1.01f) {
                horizontal.add(new Rule((y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
            }
        }
        Rules rules = new Rules(Rule.joined(horizontal), Rule.joined(vertical));
        boolean drawing = rules.horizontal().size() > MOST || rules.vertical().size() > MOST;
        return drawing ? Rules.NONE : rules;
    }

    private float x(float x, float y) {
        return switch ((int) direction) {
            case 90 -> y;
            case 180 -> width - x;
            case 270 -> height - y;
            default -> x;
        };
    }

    private float y(float x, float y) {
        return switch ((int) direction) {
            case 90 -> x;
            case 180 -> y;
            case 270 -> width - x;
            default -> height - y;
        };
    }
}
