package disclosure.parser.document.xml;

import disclosure.events.Parse;
import disclosure.parser.document.Encoding;
import disclosure.parser.document.FormatReader;
import disclosure.parser.document.Line;
import disclosure.parser.document.PagesRead;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads data in XML, for example an ownership form: {@code issuerCik: 0001999999}. An element whose
 * only content is a {@code value} is that value; groups are headings. An empty element that only
 * points at another says at which: {@code footnoteId: F1}.
 */
public final class XmlReader implements FormatReader {

    private static final int DEEPEST = 200;
    private static final int MOST_LINES = 200_000;
    private static final Pattern ENTITY = Pattern.compile("(?i)<!ENTITY");
    private static final Pattern ENCODING_STATED = Pattern.compile("^\\s*<\\?xml[^>]{0,200}\\?>");

    @Override
    public int read(byte[] bytes, PagesRead into) {
        read(Encoding.decode(bytes), into);
        return 0;
    }

    /** Reads XML that stands inside another file. */
    public void read(String xml, PagesRead into) {
        if (ENTITY.matcher(xml).find()) {
            into.end(Parse.Status.BROKEN, "the file declares entities, which are not expanded");
            return;
        }
        List<Line> lines = new ArrayList<>();
        try {
            // The characters are decoded already; what the file says of its bytes is void.
            String body = ENCODING_STATED.matcher(xml).replaceFirst("");
            elements(factory().createXMLStreamReader(new StringReader(body)), lines, into);
        } catch (XMLStreamException e) {
            Parse.Status status = lines.isEmpty() ? Parse.Status.BROKEN : Parse.Status.PARTIAL;
            into.end(status, "the XML is damaged: " + firstLine(e));
        }
        into.add(lines);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static void elements(XMLStreamReader reader, List<Line> lines, PagesRead into)
            throws XMLStreamException {
        Deque<String> open = new ArrayDeque<>();
        StringBuilder words = new StringBuilder();
        while (reader.hasNext() && lines.size() < MOST_LINES && !into.isAbandoned()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = name(reader);
                    if (open.size() >= DEEPEST) {
                        throw new XMLStreamException("elements are nested too deeply");
                    }
                    mixed(words, lines);
                    open.addFirst(name);
                    if (!reader.getLocalName().equals("value")) {
                        lines.add(Line.of(Line.Kind.HEADING, name));
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        words.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    String name = open.removeFirst();
                    if (name.equals("value") && !open.isEmpty()) {
                        name = open.getFirst();
                    }
                    end(name, words, lines, into);
                }
                default -> {}
            }
        }
    }

    private static String name(XMLStreamReader reader) {
        String id = reader.getAttributeValue(null, "id");
        return id == null || id.length() > 20
                ? reader.getLocalName()
                : reader.getLocalName() + " " + id;
    }

    /** Words between elements. */
    private static void mixed(StringBuilder words, List<Line> lines) {
        if (!words.toString().isBlank()) {
            lines.add(Line.of(Line.Kind.PARAGRAPH, words.toString()));
        }
        words.setLength(0);
    }

    /** A value takes the place of the heading its element was given when it began. */
    private static void end(String name, StringBuilder words, List<Line> lines, PagesRead into) {
        Line last = lines.isEmpty() ? null : lines.getLast();
        boolean own = last != null && last.kind() == Line.Kind.HEADING && last.text().equals(name);
        String value = words.toString().strip();
        words.setLength(0);
        if (!value.isEmpty()) {
            if (own) {
                lines.removeLast();
            }
            lines.add(Line.of(Line.Kind.PARAGRAPH, own ? name + ": " + value : value));
            if (own && value.length() <= 300) {
                into.field("xml:" + name, value);
            }
        } else if (own) {
            lines.removeLast();
            int border = name.indexOf(' ');
            if (border > 0) {
                String pointer = name.substring(0, border) + ": " + name.substring(border + 1);
                lines.add(Line.of(Line.Kind.PARAGRAPH, pointer));
            }
        }
    }

    private static String firstLine(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
