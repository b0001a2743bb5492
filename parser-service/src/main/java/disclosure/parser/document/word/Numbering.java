package disclosure.parser.document.word;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Counts the paragraphs of numbered lists: the numbers are nowhere in the text. */
final class Numbering {

    private static final int LEVELS = 9;

    /**
     * One level of a list.
     *
     * @param pattern for example {@code 第%1章}, {@code %1.%2}
     */
    private record Level(int start, String format, String pattern) {}

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private Numbering() {}

    static Numbering of(byte @Nullable [] xml) throws XMLStreamException {
        Numbering numbering = new Numbering();
        if (xml != null) {
            numbering.read(WordXml.reader(xml));
        }
        return numbering;
    }

    /** The number of the next paragraph of a list; empty for a bullet or an unknown list. */
    String next(String numbering, int level) {
        String list = listOf.get(numbering);
        if (list == null || level >= LEVELS) {
            return "";
        }
        Map<Integer, Level> levels = lists.getOrDefault(list, Map.of());
        Level own = levels.get(level);
        if (own == null || own.format().equals("bullet")) {
            return "";
        }
        // All numberings made from one list go on counting where the other stopped.
        int[] counts = counters.computeIfAbsent(list, _ -> new int[LEVELS]);
        counts[level]++;
        for (int below = level + 1; below < LEVELS; below++) {
            counts[below] = 0;
        }
        String number = own.pattern();
        for (int i = 0; i <= level; i++) {
            Level shown = levels.getOrDefault(i, own);
            int count = shown.start() - 1 + Math.max(1, counts[i]);
            number = number.replace("%" + (i + 1), ListNumber.of(count, shown.format()));
        }
        return number;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        Map<Integer, Level> levels = new TreeMap<>();
        String numbering = "";
        int level = 0;
        int start = 1;
        String format = "decimal";
        String pattern = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("lvl")) {
                levels.putIfAbsent(level, new Level(start, format, pattern));
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String value = WordXml.stated(reader, "val");
                switch (reader.getLocalName()) {
                    case "abstractNum" -> {
                        levels = new TreeMap<>();
                        lists.put(WordXml.stated(reader, "abstractNumId"), levels);
                    }
                    case "num" -> {
                        numbering = WordXml.stated(reader, "numId");
                        // What a numbering overrides is left out: the list's own levels hold.
                        levels = new TreeMap<>();
                    }
                    case "abstractNumId" -> listOf.put(numbering, value);
                    case "lvl" -> {
                        level = WordXml.number(reader, "ilvl", 0);
                        start = 1;
                        format = "decimal";
                        pattern = "";
                    }
                    case "start" -> start = WordXml.number(reader, "val", 1);
                    case "numFmt" -> format = value;
                    case "lvlText" -> pattern = value;
                    default -> {}
                }
            }
        }
    }
}
