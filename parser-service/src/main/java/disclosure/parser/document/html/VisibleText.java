package disclosure.parser.document.html;

import disclosure.parser.document.Compact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Collects paragraphs; the cells of a table row stand in one, a space between them. */
final class VisibleText implements NodeVisitor {

    private static final Set<String> CELLS = Set.of("td", "th");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int cellsOpen;

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            current.append(words.getWholeText());
        } else if (node instanceof Element element) {
            border(element);
            cellsOpen += CELLS.contains(element.normalName()) ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            cellsOpen -= CELLS.contains(element.normalName()) ? 1 : 0;
            border(element);
        }
    }

    List<String> paragraphs() {
        flush();
        return paragraphs;
    }

    private void border(Element element) {
        if (CELLS.contains(element.normalName())) {
            current.append('\t');
        } else if (element.normalName().equals("br") || element.isBlock()) {
            if (cellsOpen > 0) {
                current.append(' ');
            } else {
                flush();
            }
        }
    }

    private void flush() {
        String words = collapse(current);
        current.setLength(0);
        if (!words.isEmpty()) {
            paragraphs.add(words);
        }
    }

    /** Line feeds of the source are layout: nothing between Han characters, else one space. */
    private static String collapse(CharSequence raw) {
        StringBuilder words = new StringBuilder(raw.length());
        boolean gap = false;
        boolean sourceLineOnly = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Compact.isSpace(c)) {
                gap = true;
                sourceLineOnly &= c == '\n' || c == '\r';
                continue;
            }
            if (gap && !words.isEmpty()) {
                char last = words.charAt(words.length() - 1);
                if (!(sourceLineOnly && last >= 0x2E80 && c >= 0x2E80)) {
                    words.append(' ');
                }
            }
            words.append(c);
            gap = false;
            sourceLineOnly = true;
        }
        return words.toString();
    }
}
