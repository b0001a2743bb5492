package disclosure.parser.document.html;

import disclosure.parser.document.Encoding;
import disclosure.parser.document.FormatReader;
import disclosure.parser.document.Line;
import disclosure.parser.document.PagesRead;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;

/** Reads an HTML page: what a reader sees of it, one line per paragraph and per table row. */
public final class HtmlReader implements FormatReader {

    private static final String UNSEEN =
            "script, style, template, noscript, head, iframe, object, hidden, [hidden],"
                    + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

    @Override
    public int read(byte[] bytes, PagesRead into) {
        Document page = Jsoup.parse(Encoding.decode(bytes));
        page.select(UNSEEN).remove();
        VisibleText visible = new VisibleText();
        NodeTraversor.traverse(visible, page);
        // Paragraphs are known here, so a blank line keeps each from its neighbour.
        List<Line> lines =
                visible.paragraphs().stream()
                        .flatMap(words -> Stream.of(new Line(words, 0, 0, 2), Line.of("")))
                        .toList();
        into.add(lines);
        return 0;
    }
}
