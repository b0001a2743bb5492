package disclosure.parser.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out page numbers: a number alone at the upper or lower edge of a page, or alone in the
 * middle of the line between blank lines, where it counts on. State goes from page to page.
 */
final class TypedPageNumbers {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)[-–—\\s]*(?:page\\s*)?(?:[A-Z]-)?(\\d{1,3}|[ivx]{1,5})"
                            + "(?:\\s*of\\s*\\d{1,3})?(?:\\s*pages?)?[-–—\\s]*");

    private static final int LEAST_INDENT = 20;
    private static final int FIRST_AT_MOST = 3;

    private int last;

    List<TypedLine> without(List<TypedLine> page) {
        int first = edge(page, 0, 1);
        int end = edge(page, page.size() - 1, -1);
        List<TypedLine> kept = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            TypedLine line = page.get(i);
            Matcher matcher = NUMBER.matcher(line.words());
            if (line.isBlank() || !matcher.matches()) {
                kept.add(line);
                continue;
            }
            boolean digits = Character.isDigit(matcher.group(1).charAt(0));
            int value = digits ? Integer.parseInt(matcher.group(1)) : 0;
            boolean counts =
                    value == last + 1 || (last == 0 && value > 0 && value <= FIRST_AT_MOST);
            boolean alone =
                    line.indent() >= LEAST_INDENT
                            && (i == 0 || page.get(i - 1).isBlank())
                            && (i + 1 == page.size() || page.get(i + 1).isBlank());
            boolean atEdge = (i == first || i == end) && !line.inTable();
            if (atEdge || (alone && counts)) {
                last = value > 0 ? value : last;
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    private static int edge(List<TypedLine> page, int from, int step) {
        int at = from;
        while (at >= 0 && at < page.size() && page.get(at).isBlank()) {
            at += step;
        }
        return at;
    }
}
