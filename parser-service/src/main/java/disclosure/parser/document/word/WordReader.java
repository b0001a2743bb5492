package disclosure.parser.document.word;

import disclosure.events.Parse;
import disclosure.parser.document.FormatReader;
import disclosure.parser.document.PagesRead;
import disclosure.parser.document.html.HtmlReader;
import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads the body of a .docx. */
public final class WordReader implements FormatReader {

    private static final String BODY = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String NUMBERING = "word/numbering.xml";

    private final HtmlReader html = new HtmlReader();

    @Override
    public int read(byte[] bytes, PagesRead into) {
        try {
            Map<String, byte[]> parts = Parts.of(bytes, into, BODY, STYLES, NUMBERING);
            byte[] body = parts.get(BODY);
            if (body == null) {
                into.end(Parse.Status.UNSUPPORTED, "the file holds no text of a word processor");
                return 0;
            }
            Styles styles = Styles.of(parts.get(STYLES));
            Numbering numbering = Numbering.of(parts.get(NUMBERING));
            html.read(new Body(styles, numbering, into).html(body), into);
        } catch (Parts.TooLarge e) {
            into.end(Parse.Status.TOO_LARGE, "the archive is too large: " + e.getMessage());
        } catch (IOException e) {
            into.end(Parse.Status.BROKEN, "the archive is damaged: " + e.getMessage());
        } catch (XMLStreamException e) {
            into.end(Parse.Status.BROKEN, "the text is damaged: " + firstLine(e));
        }
        return 0;
    }

    private static String firstLine(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
