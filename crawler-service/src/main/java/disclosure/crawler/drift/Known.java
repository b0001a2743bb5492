package disclosure.crawler.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of a list's shape.
 *
 * @param ever parts that any answer had
 * @param always parts that every answer had
 * @param answers how many were looked at
 */
record Known(Set<String> ever, Set<String> always, int answers) {

    /** Optional parts show themselves within so many answers; until then nothing is a change. */
    static final int TO_LEARN = 20;

    private static final int MOST_NAMED = 6;

    static Known first(Shape shape) {
        return new Known(shape.parts(), shape.parts(), 1);
    }

    Known with(Shape shape) {
        Set<String> more = new TreeSet<>(ever);
        more.addAll(shape.parts());
        Set<String> fewer = new TreeSet<>(always);
        fewer.retainAll(shape.parts());
        return new Known(more, fewer, answers + 1);
    }

    /** What is different, in words; empty when nothing is, or while the shape is still learnt. */
    List<String> differences(Shape shape) {
        if (answers < TO_LEARN) {
            return List.of();
        }
        Set<String> added = new TreeSet<>(shape.parts());
        added.removeAll(ever);
        Set<String> gone = new TreeSet<>(always);
        gone.removeAll(shape.parts());
        List<String> words = new ArrayList<>();
        name("new", added, words);
        name("gone", gone, words);
        return List.copyOf(words);
    }

    private static void name(String kind, Set<String> parts, List<String> words) {
        if (!parts.isEmpty()) {
            List<String> named = parts.stream().limit(MOST_NAMED).map(String::strip).toList();
            String more =
                    parts.size() > MOST_NAMED
                            ? " and " + (parts.size() - MOST_NAMED) + " more"
                            : "";
            words.add(kind + ": " + String.join(", ", named) + more);
        }
    }
}
