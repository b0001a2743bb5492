package disclosure.parser.extract.insiders;

import disclosure.parser.extract.fact.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table.
 *
 * @param derivative whether it stands in the table of options and other rights
 * @param values by the names the XML form gives them
 * @param notes marks of the footnotes of each value
 */
record Entry(boolean derivative, Map<String, Element> values, Map<String, List<String>> notes) {

    Entry(boolean derivative) {
        this(derivative, new LinkedHashMap<>(), new HashMap<>());
    }

    void put(Element element) {
        values.putIfAbsent(element.name(), element);
    }

    void note(String name, String mark) {
        notes.computeIfAbsent(name, n -> new ArrayList<>()).add(mark);
    }

    @Nullable Element value(String name) {
        return values.get(name);
    }

    /** A line without a transaction states what is held. */
    boolean isHolding() {
        return !values.containsKey("transactionCode") && !values.containsKey("transactionShares");
    }

    boolean is(String name, String value) {
        Element element = values.get(name);
        return element != null && element.value().equalsIgnoreCase(value);
    }

    /** The footnotes of one value. */
    List<Element> notesOf(String name, Map<String, Element> footnotes) {
        return found(notes.getOrDefault(name, List.of()).stream(), footnotes);
    }

    /** The footnotes of the whole line. */
    List<Element> allNotes(Map<String, Element> footnotes) {
        return found(notes.values().stream().flatMap(List::stream), footnotes);
    }

    private static List<Element> found(Stream<String> marks, Map<String, Element> footnotes) {
        return marks.map(footnotes::get).filter(Objects::nonNull).toList();
    }
}
