package disclosure.parser.document.html;

import disclosure.parser.document.Encoding;
import disclosure.parser.document.FormatReader;
import disclosure.parser.document.PagesRead;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * Reads an HTML page: what a reader sees of it, one line per paragraph and per table row. Facts of
 * an inline XBRL cover page become fields under their own names ({@code dei:DocumentType}).
 */
public final class HtmlReader implements FormatReader {

    private static final String UNSEEN =
            "script, style, template, noscript, head, iframe, object, hidden, [hidden], ix|header,"
                    + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

    private static final String COVER_FACTS = "ix|nonnumeric[name^=dei:]";

    /** In XHTML an element may end where it begins; read as HTML it would swallow the page. */
    private static final Pattern ENDED_AT_ONCE =
            Pattern.compile(
                    "(?i)<(title|script|style|textarea|iframe|div|span|p|td|a|b|font)"
                            + "((?:\\s[^<>]{0,2000})?)/>");

    private static final int LONGEST_FACT = 300;
    private static final int MOST_FACTS = 100;

    @Override
    public int read(byte[] bytes, PagesRead into) {
        read(Encoding.decode(bytes), into);
        return 0;
    }

    /** Reads a page that stands inside another file. */
    public void read(String html, PagesRead into) {
        Document page = Jsoup.parse(balanced(html));
        for (Element fact : page.select(COVER_FACTS).stream().limit(MOST_FACTS).toList()) {
            String value = fact.text().strip();
            if (!value.isEmpty() && value.length() <= LONGEST_FACT) {
                into.field(fact.attr("name"), value);
            }
        }
        page.select(UNSEEN).remove();
        Map<Element, List<List<String>>> tables = DataTables.in(page);
        VisibleText visible = new VisibleText(tables);
        NodeTraversor.traverse(visible, page);
        into.add(PageNumbers.without(visible.lines()));
    }

    private static String balanced(String html) {
        int look = Math.min(html.length(), 4096);
        boolean xhtml = html.substring(0, look).toLowerCase(Locale.ROOT).contains("<?xml");
        return xhtml ? ENDED_AT_ONCE.matcher(html).replaceAll("<$1$2></$1>") : html;
    }
}
