package disclosure.parser.document.pdf;

import disclosure.parser.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * A line as PDFBox puts it together, and the letters it is made of.
 *
 * @param top where the middle of its highest letter lies
 * @param bottom where that of its lowest lies
 * @param isDivided whether a gap as wide as between columns is in it
 */
record PrintedLine(Line line, List<Word> words, float top, float bottom, boolean isDivided) {

    /** Letters without a gap between them. */
    record Word(String text, List<TextPosition> letters) {}

    /** The line without the letters that stand elsewhere now; by their order in the line. */
    Line without(boolean[] taken) {
        StringBuilder text = new StringBuilder();
        float left = Float.MAX_VALUE;
        float right = 0;
        int at = 0;
        for (Word word : words) {
            int before = text.length();
            for (TextPosition letter : word.letters()) {
                if (!taken[at++]) {
                    boolean first = text.length() == before && before > 0;
                    text.append(first ? " " : "").append(letter.getUnicode());
                    left = Math.min(left, letter.getXDirAdj());
                    right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
                }
            }
        }
        return new Line(text.toString(), left, right, line.em());
    }

    /** Whether some letter may stand between two heights. */
    boolean touches(float from, float to) {
        return top <= to && bottom >= from;
    }

    int letters() {
        return words.stream().mapToInt(word -> word.letters().size()).sum();
    }

    /** Where the letters stand, above their foot. */
    static float middle(TextPosition letter) {
        return letter.getYDirAdj() - letter.getFontSizeInPt() * 0.3f;
    }

    static List<Line> plain(List<PrintedLine> lines) {
        List<Line> plain = new ArrayList<>();
        lines.forEach(printed -> plain.add(printed.line()));
        return plain;
    }
}
