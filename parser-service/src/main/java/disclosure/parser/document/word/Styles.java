package disclosure.parser.document.word;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which styles are headings, and how their paragraphs are numbered. */
final class Styles {

    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题)\\s*([1-6])");

    /**
     * @param heading level from 1; 0 for none
     * @param numbering and level of a list; null for none
     */
    record Style(int heading, @Nullable String numbering, int level) {

        static final Style PLAIN = new Style(0, null, 0);
    }

    private final Map<String, Style> styles = new HashMap<>();

    private Styles() {}

    Style of(@Nullable String id) {
        return id == null ? Style.PLAIN : styles.getOrDefault(id, Style.PLAIN);
    }

    static Styles of(byte @Nullable [] xml) throws XMLStreamException {
        Styles styles = new Styles();
        if (xml != null) {
            styles.read(WordXml.reader(xml));
        }
        return styles;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        String id = "";
        int heading = 0;
        int level = 0;
        String numbering = null;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "style" -> {
                        id = WordXml.stated(reader, "styleId");
                        heading = 0;
                        level = 0;
                        numbering = null;
                    }
                    case "name" -> heading = heading(WordXml.stated(reader, "val"));
                    case "outlineLvl" -> {
                        int outline = WordXml.number(reader, "val", 9) + 1;
                        heading = heading == 0 && outline <= 6 ? outline : heading;
                    }
                    case "numId" -> numbering = WordXml.attribute(reader, "val");
                    case "ilvl" -> level = WordXml.number(reader, "val", 0);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("style")) {
                styles.put(id, new Style(heading, numbering, level));
            }
        }
    }

    private static int heading(String name) {
        Matcher matcher = HEADING.matcher(name);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
