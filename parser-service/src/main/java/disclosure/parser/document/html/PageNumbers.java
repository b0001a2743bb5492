package disclosure.parser.document.html;

import disclosure.parser.document.Line;
import disclosure.parser.document.html.VisibleText.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what printing left in a page that has no pages: a number alone beside a rule or page
 * break, or centred and counting on, and the link back to the contents.
 */
final class PageNumbers {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)[-–—\\s]*(?:page\\s*)?(?:[A-Z]-)?(\\d{1,3}|[ivx]{1,5})"
                            + "(?:\\s*of\\s*\\d{1,3})?(?:\\s*pages?)?[-–—\\s]*");
    private static final Pattern BACK_LINK =
            Pattern.compile("(?i)(?:(?:back|return|go)\\s+to\\s+)?(?:table\\s+of\\s+)?contents");

    /** A document's first printed number is at most this: a cover may carry none. */
    private static final int FIRST_AT_MOST = 3;

    private PageNumbers() {}

    static List<Line> without(List<Seen> seen) {
        List<Seen> kept =
                seen.stream()
                        .filter(s -> !(s.linked() && BACK_LINK.matcher(words(s)).matches()))
                        .toList();
        List<Line> lines = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < kept.size(); i++) {
            Seen one = kept.get(i);
            if (one.isDivision()) {
                continue;
            }
            Matcher number = NUMBER.matcher(words(one));
            if (one.line().cells().isEmpty() && number.matches()) {
                int value = Character.isDigit(number.group(1).charAt(0)) ? digits(number) : 0;
                boolean counts = value == last + 1 || (last == 0 && value <= FIRST_AT_MOST);
                if (divided(kept, i) || (one.centred() && value > 0 && counts)) {
                    last = value;
                    continue;
                }
            }
            lines.add(one.line());
        }
        return lines;
    }

    private static int digits(Matcher number) {
        return Integer.parseInt(number.group(1));
    }

    private static boolean divided(List<Seen> seen, int at) {
        return (at > 0 && seen.get(at - 1).isDivision())
                || (at + 1 < seen.size() && seen.get(at + 1).isDivision());
    }

    private static String words(Seen seen) {
        return seen.line().text();
    }
}
