package disclosure.parser.extract.references;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Titles in title marks that stand one behind the other: 《甲》、《乙》. Marks may stand in marks. */
final class QuotedTitles {

    private static final int LONGEST = 280;
    private static final int SHORTEST = 2;
    private static final int MOST = 20;

    private static final Pattern BETWEEN = Pattern.compile("[、，,]?(?:以及|和|及|与)?");

    private QuotedTitles() {}

    /** Those that end right before a place, the first one first. */
    static List<String> before(String words, int end) {
        List<String> titles = new ArrayList<>();
        int at = end;
        while (titles.size() < MOST && at > 0 && words.charAt(at - 1) == '》') {
            int start = start(words, at - 1);
            if (start < 0 || at - start - 2 < SHORTEST) {
                break;
            }
            titles.addFirst(words.substring(start + 1, at - 1));
            int previous = words.lastIndexOf('》', start);
            boolean next =
                    previous >= 0
                            && BETWEEN.matcher(words.substring(previous + 1, start)).matches();
            at = next ? previous + 1 : 0;
        }
        return titles;
    }

    /** Where the mark stands that the one at {@code end} closes; -1 where none is near. */
    private static int start(String words, int end) {
        int open = 0;
        for (int i = end; i >= 0 && i >= end - LONGEST; i--) {
            char c = words.charAt(i);
            if (c == '》') {
                open++;
            } else if (c == '《') {
                open--;
                if (open == 0) {
                    return i;
                }
            }
        }
        return -1;
    }
}
