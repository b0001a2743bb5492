package disclosure.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Paragraphs broken into lines and pages. A Han character is one em wide, ASCII half of it. */
final class Lines {

    /** Half ems between the margins. */
    private static final int WIDTH = 76;

    private static final int PER_PAGE = 38;
    private static final int INDENT = 4;
    private static final Pattern PIECE = Pattern.compile("[!-~]{1,70}|.");

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
        int indent = width(paragraph) > WIDTH - INDENT ? INDENT : 0;
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(paragraph)) {
            if (!line.isEmpty() && indent + width(line.toString() + piece) > WIDTH) {
                lines.add(new Line(line.toString(), indent));
                line.setLength(0);
                indent = 0;
            }
            line.append(piece);
        }
        lines.add(new Line(line.toString(), indent));
        return lines;
    }

    /**
     * What may stand at the end of a line: a wide character, a space, or a whole word or number.
     */
    private static List<String> pieces(String paragraph) {
        return PIECE.matcher(paragraph).results().map(MatchResult::group).toList();
    }

    private static int width(String text) {
        return text.codePoints().map(Lines::width).sum();
    }

    private static int width(int character) {
        return SongFont.isHalfWidth(character) ? 1 : 2;
    }
}
