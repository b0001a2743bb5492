package disclosure.parser.document.word;

import disclosure.parser.document.PagesRead;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Writes the body of a document as HTML, paragraph by paragraph. */
final class Body {

    /** Deleted and moved words, commands of fields, and the second form of what was drawn. */
    private static final Set<String> UNSEEN =
            Set.of("del", "moveFrom", "instrText", "Fallback", "pict", "rPrChange", "pPrChange");

    private static final int DEEPEST = 200;

    private final Styles styles;
    private final Numbering numbering;
    private final PagesRead into;
    private final StringBuilder html = new StringBuilder("<html><body>");

    /** A drawn box of text stands inside the paragraph that holds it. */
    private final Deque<Paragraph> open = new ArrayDeque<>();

    private Paragraph paragraph = new Paragraph();
    private boolean inWords;

    /** What is known of a paragraph before its first word. */
    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private @Nullable String style;
        private @Nullable String numbering;
        private int level;
        private boolean strong;
        private boolean leaves;
        private boolean box;
    }

    Body(Styles styles, Numbering numbering, PagesRead into) {
        this.styles = styles;
        this.numbering = numbering;
        this.into = into;
    }

    String html(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = WordXml.reader(xml);
        int depth = 0;
        int unseen = 0;
        while (reader.hasNext() && !into.isAbandoned()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > DEEPEST) {
                    throw new XMLStreamException("elements are nested too deeply");
                }
                unseen += unseen > 0 || UNSEEN.contains(reader.getLocalName()) ? 1 : 0;
                if (unseen == 0) {
                    open(reader);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (unseen > 0) {
                    unseen--;
                } else {
                    close(reader.getLocalName());
                }
            } else if (inWords && unseen == 0 && reader.hasText()) {
                text(reader.getText());
            }
        }
        return html.append("</body></html>").toString();
    }

    private void open(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "p" -> {
                open.push(paragraph);
                paragraph = new Paragraph();
            }
            case "tbl" -> html.append("<table>");
            case "tr" -> html.append("<tr>");
            case "tc" -> html.append("<td>");
            default -> {
                property(reader);
                content(reader);
            }
        }
    }

    private void property(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "pStyle" -> paragraph.style = WordXml.attribute(reader, "val");
            case "numId" -> paragraph.numbering = WordXml.attribute(reader, "val");
            case "ilvl" -> paragraph.level = WordXml.number(reader, "val", 0);
            case "r" -> paragraph.strong = false;
            case "b" -> paragraph.strong = WordXml.isOn(reader);
            case "gridSpan" -> span(WordXml.number(reader, "val", 1));
            case "pageBreakBefore" -> paragraph.leaves = WordXml.isOn(reader);
            default -> {}
        }
    }

    /** The cell is open and empty when its width is told. */
    private void span(int columns) {
        if (columns > 1 && html.lastIndexOf("<td>") == html.length() - 4) {
            html.setLength(html.length() - 1);
            html.append(" colspan=\"").append(Math.min(columns, 100)).append("\">");
        }
    }

    private void content(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "t" -> inWords = true;
            case "tab", "ptab" -> text("\u3000");
            case "noBreakHyphen" -> text("-");
            case "cr" -> paragraph.words.append("<br>");
            case "br" -> {
                if (WordXml.stated(reader, "type").equals("page")) {
                    paragraph.leaves |= paragraph.words.isEmpty();
                } else {
                    paragraph.words.append("<br>");
                }
            }
            case "sym" -> text(symbol(WordXml.stated(reader, "char")));
            case "checkBox" -> {
                text("□");
                paragraph.box = true;
            }
            case "checked", "default" -> tick(WordXml.isOn(reader));
            default -> {}
        }
    }

    /** A box of a form comes before the word whether it is ticked. */
    private void tick(boolean ticked) {
        int last = paragraph.words.length() - 1;
        if (paragraph.box && last >= 0 && paragraph.words.charAt(last) == (ticked ? '□' : '☑')) {
            paragraph.words.setCharAt(last, ticked ? '☑' : '□');
        }
    }

    /** A character of a symbol font, in the private use area as PDF has it. */
    private static String symbol(String hex) {
        return hex.matches("[0-9A-Fa-f]{4}")
                ? String.valueOf((char) Integer.parseInt(hex, 16))
                : "";
    }

    private void text(String words) {
        if (words.isEmpty()) {
            return;
        }
        paragraph.box = false;
        boolean strong = paragraph.strong && !words.equals("□");
        paragraph.words.append(strong ? "<b>" : "");
        WordText.escape(words, paragraph.words);
        paragraph.words.append(strong ? "</b>" : "");
    }

    private void close(String name) {
        switch (name) {
            case "tbl" -> html.append("</table>");
            case "tr" -> html.append("</tr>");
            case "tc" -> html.append("</td>");
            case "t" -> inWords = false;
            case "p" -> end();
            default -> {}
        }
    }

    private void end() {
        Styles.Style style = styles.of(paragraph.style);
        String list = paragraph.numbering == null ? style.numbering() : paragraph.numbering;
        int level = paragraph.numbering == null ? style.level() : paragraph.level;
        boolean empty = paragraph.words.isEmpty();
        String number = list == null || empty ? "" : numbering.next(list, level);
        String tag = style.heading() > 0 && !empty ? "h" + style.heading() : "p";
        html.append('<').append(tag);
        html.append(paragraph.leaves ? " style=\"page-break-before:always\">" : ">");
        WordText.escape(number, html);
        html.append(paragraph.words).append("</").append(tag).append('>');
        paragraph = open.isEmpty() ? new Paragraph() : open.pop();
    }
}
