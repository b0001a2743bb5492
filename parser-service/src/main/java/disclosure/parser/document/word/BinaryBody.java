package disclosure.parser.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes the text of a binary Word file as HTML. A row of a table ends with one cell mark more than
 * it has cells, and nothing else tells rows from empty cells here: only a table whose rows are all
 * of one width is one, of others each cell is a paragraph.
 */
final class BinaryBody {

    private static final char CELL = 0x07;
    private static final char FIELD = 0x13;
    private static final char FIELD_SHOWN = 0x14;
    private static final char FIELD_END = 0x15;
    private static final int WIDEST = 60;

    private final StringBuilder html = new StringBuilder("<html><body>");

    /** The fields that are open: whether what they show has begun; before it stands a command. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private final List<String> cells = new ArrayList<>();
    private final StringBuilder paragraphs = new StringBuilder();
    private final StringBuilder words = new StringBuilder();

    private BinaryBody() {}

    static String html(String text) {
        BinaryBody body = new BinaryBody();
        body.read(text);
        return body.html.append("</body></html>").toString();
    }

    private void read(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD -> fields.push(false);
                case FIELD_SHOWN -> {
                    fields.poll();
                    fields.push(true);
                }
                case FIELD_END -> fields.poll();
                default -> {
                    if (!fields.contains(false)) {
                        character(c);
                    }
                }
            }
        }
        paragraph();
        endOfTable();
        html.append(paragraphs);
    }

    private void character(char c) {
        switch (c) {
            case '\r', '\f' -> {
                paragraph();
                // Behind what may be the end of a row, a paragraph that is no cell ends the table.
                if (!cells.isEmpty() && cells.getLast().isEmpty()) {
                    endOfTable();
                }
                if (cells.isEmpty()) {
                    html.append(paragraphs);
                    paragraphs.setLength(0);
                }
            }
            case CELL -> {
                paragraph();
                cells.add(paragraphs.toString());
                paragraphs.setLength(0);
            }
            case 0x0B -> words.append("<br>");
            case 0x1E -> words.append('-');
            case '\t' -> words.append('\u3000');
            default -> {
                if (c >= ' ') {
                    WordText.escape(String.valueOf(c), words);
                }
            }
        }
    }

    private void paragraph() {
        if (!words.isEmpty()) {
            paragraphs.append("<p>").append(words).append("</p>");
            words.setLength(0);
        }
    }

    private void endOfTable() {
        int width = width();
        if (width == 0) {
            cells.forEach(html::append);
        } else if (!cells.isEmpty()) {
            html.append("<table>");
            for (int i = 0; i < cells.size(); i++) {
                int column = i % (width + 1);
                html.append(column == 0 ? "<tr>" : "");
                html.append(column == width ? "</tr>" : "<td>" + cells.get(i) + "</td>");
            }
            html.append("</table>");
        }
        cells.clear();
    }

    /** The number of cells of every row; 0 where none fits. */
    private int width() {
        for (int width = 1; width <= WIDEST && width < cells.size(); width++) {
            boolean fits = cells.size() % (width + 1) == 0;
            for (int i = width; fits && i < cells.size(); i += width + 1) {
                fits = cells.get(i).isEmpty();
            }
            if (fits) {
                return width;
            }
        }
        return 0;
    }
}
