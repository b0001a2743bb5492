package disclosure.parser.document.word;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reading the XML of a word processor; its names are told apart without their namespaces. */
final class WordXml {

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private WordXml() {}

    /** A reader that knows no entity but the five of XML itself. */
    static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    /** An attribute by its local name: {@code val} of {@code w:val}. */
    static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute, empty where it is not there. */
    static String stated(XMLStreamReader reader, String name) {
        String value = attribute(reader, name);
        return value == null ? "" : value;
    }

    /** A property that is on by its presence, unless it says otherwise. */
    static boolean isOn(XMLStreamReader reader) {
        return !OFF.contains(stated(reader, "val"));
    }

    /** A number; the other where there is none, or a wild one. */
    static int number(XMLStreamReader reader, String name, int otherwise) {
        String value = stated(reader, name);
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
