package disclosure.parser.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Words of a line without a wide gap between them: what would be one cell. */
record Segment(String words, float left, float right) {

    /** A gap of this many letters' widths parts two columns. */
    static final float GAP = 1.2f;

    /** The segments of a line, from left to right as printed. */
    static List<Segment> of(PrintedLine line) {
        if (!line.isDivided()) {
            String all = line.line().text().strip();
            return all.isEmpty()
                    ? List.of()
                    : List.of(new Segment(all, line.line().left(), line.line().right()));
        }
        List<Segment> segments = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        float left = 0;
        float right = 0;
        for (PrintedLine.Word word : line.words()) {
            boolean blank = !words.isEmpty();
            for (TextPosition letter : word.letters()) {
                if (letter.getUnicode().isBlank()) {
                    blank = true;
                    continue;
                }
                float from = letter.getXDirAdj();
                if (!words.isEmpty() && from - right > GAP * line.line().em()) {
                    segments.add(new Segment(words.toString(), left, right));
                    words.setLength(0);
                }
                if (words.isEmpty()) {
                    left = from;
                } else if (blank) {
                    words.append(' ');
                }
                blank = false;
                words.append(letter.getUnicode());
                right = from + letter.getWidthDirAdj();
            }
        }
        if (!words.isEmpty()) {
            segments.add(new Segment(words.toString(), left, right));
        }
        return segments;
    }

    boolean overlaps(Segment other) {
        return left < other.right && other.left < right;
    }
}
