package disclosure.parser.document.pdf;

import disclosure.parser.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** A line while its words come in; every letter is looked at once. */
final class GrowingLine {

    private final StringBuilder text = new StringBuilder();
    private final List<PrintedLine.Word> words = new ArrayList<>();
    private float left = Float.MAX_VALUE;
    private float right;
    private float em = 1;
    private float top = Float.MAX_VALUE;
    private float bottom = -Float.MAX_VALUE;
    private float lastRight = Float.NaN;
    private boolean isDivided;

    void add(String word, List<TextPosition> letters) {
        for (TextPosition letter : letters) {
            if (!letter.getUnicode().isBlank()) {
                add(letter);
            }
        }
        words.add(new PrintedLine.Word(word, letters));
        text.append(word);
    }

    private void add(TextPosition letter) {
        float from = letter.getXDirAdj();
        float size = letter.getFontSizeInPt();
        em = Math.max(em, size);
        isDivided |= from - lastRight > Segment.GAP * size;
        left = Math.min(left, from);
        lastRight = from + letter.getWidthDirAdj();
        right = Math.max(right, lastRight);
        float middle = PrintedLine.middle(letter);
        top = Math.min(top, middle);
        bottom = Math.max(bottom, middle);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    void gap() {
        text.append(' ');
    }

    /** The line as it is; the next begins. */
    PrintedLine end() {
        PrintedLine line =
                new PrintedLine(
                        new Line(text.toString(), left, right, em),
                        List.copyOf(words),
                        top,
                        bottom,
                        isDivided);
        text.setLength(0);
        words.clear();
        left = Float.MAX_VALUE;
        right = 0;
        em = 1;
        top = Float.MAX_VALUE;
        bottom = -Float.MAX_VALUE;
        lastRight = Float.NaN;
        isDivided = false;
        return line;
    }
}
