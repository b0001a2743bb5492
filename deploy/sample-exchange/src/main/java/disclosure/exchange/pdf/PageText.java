package disclosure.exchange.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** One page as PDF operators, in reading order: head, lines, page number. */
record PageText(String head, List<Lines.Line> lines, int number) {

    private static final float SIZE = 10.5f;
    private static final float LEFT = 96;
    private static final float TOP = 752;
    private static final float LEADING = 18;
    private static final float HEAD = 800;
    private static final float FOOT = 42;
    private static final float MIDDLE = 292;

    byte[] operators(SongFont font) {
        StringBuilder out = new StringBuilder();
        if (!head.isEmpty()) {
            show(out, font, LEFT, HEAD, head);
        }
        float y = TOP;
        for (Lines.Line line : lines) {
            show(out, font, LEFT + line.indent() * SIZE / 2, y, line.text());
            y -= LEADING;
        }
        show(out, font, MIDDLE, FOOT, Integer.toString(number));
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void show(StringBuilder out, SongFont font, float x, float y, String text) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "BT /%s %.1f Tf %.2f %.2f Td <%s> Tj ET%n",
                        SongFont.NAME,
                        SIZE,
                        x,
                        y,
                        font.codes(text)));
    }
}
