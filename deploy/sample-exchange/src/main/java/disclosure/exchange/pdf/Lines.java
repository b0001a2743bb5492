package disclosure.exchange.pdf;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs broken into lines and pages. A Han character is one em wide, ASCII half of it. */
final class Lines {

    /** Half ems between the margins. */
    private static final int WIDTH = 76;

    private static final int PER_PAGE = 38;
    private static final int INDENT = 4;

    private Lines() {}

    /** A printed line; {@code indent} in half ems. */
    record Line(String text, int indent) {}

    static List<List<Line>> pages(List<String> paragraphs) {
        List<Line> lines = new ArrayList<>();
        paragraphs.forEach(paragraph -> lines.addAll(lines(paragraph)));
        List<List<Line>> pages = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += PER_PAGE) {
            pages.add(List.copyOf(lines.subList(from, Math.min(from + PER_PAGE, lines.size()))));
        }
        return pages.isEmpty() ? List.of(List.of()) : pages;
    }

    private static List<Line> lines(String paragraph) {
        List<Line> lines = new ArrayList<>();
        boolean wraps = width(paragraph) > WIDTH - INDENT;
        int indent = wraps ? INDENT : 0;
        StringBuilder line = new StringBuilder();
        int used = indent;
        for (int at = 0; at < paragraph.length(); ) {
            int character = paragraph.codePointAt(at);
            int width = width(character);
            if (used + width > WIDTH) {
                lines.add(new Line(line.toString(), indent));
                line.setLength(0);
                used = 0;
                indent = 0;
            }
            line.appendCodePoint(character);
            used += width;
            at += Character.charCount(character);
        }
        lines.add(new Line(line.toString(), indent));
        return lines;
    }

    private static int width(String text) {
        return text.codePoints().map(Lines::width).sum();
    }

    private static int width(int character) {
        return SongFont.isHalfWidth(character) ? 1 : 2;
    }
}
