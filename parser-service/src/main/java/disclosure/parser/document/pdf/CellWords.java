package disclosure.parser.document.pdf;

import org.apache.pdfbox.text.TextPosition;

/** The words of one cell, put together from the lines it is printed on. */
final class CellWords {

    /** Letters smaller than this part of those before are a footnote's mark. */
    private static final float SMALLER = 0.8f;

    private final float cellLeft;
    private final float cellRight;
    private final StringBuilder words = new StringBuilder();
    private int line = -1;
    private int word = -1;
    private float lineLeft;
    private float lineRight;
    private float size;

    CellWords(float cellLeft, float cellRight) {
        this.cellLeft = cellLeft;
        this.cellRight = cellRight;
    }

    /** Adds a letter; numbers of its line and word tell where it goes on. */
    void add(TextPosition letter, int inLine, int inWord) {
        String text = letter.getUnicode();
        float letterSize = letter.getFontSizeInPt();
        if (text.isBlank()) {
            if (!words.isEmpty() && inLine == line) {
                space();
            }
            return;
        }
        if (!words.isEmpty()) {
            boolean mark = letterSize < size * SMALLER && number(last()) && number(text.charAt(0));
            boolean newWord = inLine == line && inWord != word;
            boolean newLine = inLine != line && gapBefore(text.charAt(0));
            if (mark || newWord || newLine) {
                space();
            }
        }
        if (inLine != line) {
            lineLeft = letter.getXDirAdj();
        }
        lineRight = letter.getXDirAdj() + letter.getWidthDirAdj();
        size = letterSize;
        line = inLine;
        word = inWord;
        words.append(text);
    }

    private void space() {
        if (last() != ' ') {
            words.append(' ');
        }
    }

    private char last() {
        return words.charAt(words.length() - 1);
    }

    /** Words of letters have a gap between lines; a number that fills its line is torn. */
    private boolean gapBefore(char next) {
        char before = last();
        boolean torn = number(before) && number(next) && isFull();
        return !torn && before < 0x2E80 && next < 0x2E80 && letter(before) && letter(next);
    }

    private static boolean number(char c) {
        return (c >= '0' && c <= '9') || c == ',' || c == '.' || c == '%';
    }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c) || ",.;:!?)%\"'".indexOf(c) >= 0;
    }

    /** Whether the last line leaves no place for another letter. */
    boolean isFull() {
        float margin = 1.3f * size;
        return !words.isEmpty()
                && lineRight >= cellRight - margin
                && lineLeft <= cellLeft + 2 * margin;
    }

    @Override
    public String toString() {
        return words.toString().strip();
    }
}
