package disclosure.crawler.drift;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.fetch.Jsonp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The shape of an answer.
 *
 * @param parts for JSON a path with its kind of value, {@code data[].title string}; for pages and
 *     XML an element with its classes below its parent, {@code tr > td.kjTime}
 */
record Shape(Set<String> parts) {

    /** Objects with more keys than that are taken for maps, whose keys say nothing. */
    private static final int MOST_KEYS = 120;

    private static final int DEEPEST = 12;

    static Shape of(byte[] body) {
        Set<String> parts = new TreeSet<>();
        if (Jsonp.read(body) instanceof Jsonp.Json(JsonNode root)) {
            json(root, "", parts, 0);
        } else {
            document(body).getAllElements().forEach(element -> element(element, parts));
        }
        return new Shape(parts);
    }

    /** Null fits every kind of value, so it says nothing. */
    private static void json(JsonNode node, String path, Set<String> parts, int depth) {
        if (node.isNull() || depth > DEEPEST) {
            return;
        }
        if (node.isObject()) {
            boolean map = node.size() > MOST_KEYS;
            node.properties()
                    .forEach(
                            field ->
                                    json(
                                            field.getValue(),
                                            path + (map ? ".*" : "." + field.getKey()),
                                            parts,
                                            depth + 1));
        } else if (node.isArray()) {
            node.forEach(element -> json(element, path + "[]", parts, depth + 1));
        } else {
            parts.add(
                    path
                            + " "
                            + (node.isNumber()
                                    ? "number"
                                    : node.isBoolean() ? "boolean" : "string"));
        }
    }

    private static void element(Element element, Set<String> parts) {
        Element parent = element.parent();
        String name = named(element);
        parts.add(parent == null ? name : named(parent) + " > " + name);
    }

    private static String named(Element element) {
        Set<String> classes = new TreeSet<>(element.classNames());
        return classes.isEmpty()
                ? element.normalName()
                : element.normalName() + "." + String.join(".", classes);
    }

    private static Document document(byte[] body) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(body), null, "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be read", e);
        }
    }
}
