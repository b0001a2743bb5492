package disclosure.parser.query;

import disclosure.events.FilingText;
import java.util.List;

/** One page of a text. */
final class Pages {

    private Pages() {}

    /** Text of a page, counted from 1. */
    static String of(FilingText text, String page) {
        List<Integer> starts = text.pageStarts();
        int number = number(page, starts.size());
        int end = number < starts.size() ? starts.get(number) : text.text().length();
        return text.text().substring(starts.get(number - 1), end);
    }

    private static int number(String page, int pages) {
        try {
            int number = Integer.parseInt(page);
            if (number >= 1 && number <= pages) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw (RuntimeException) refused(pages).initCause(e);
        }
        throw refused(pages);
    }

    private static RuntimeException refused(int pages) {
        return Problems.invalid("page", "must be from 1 to " + pages);
    }
}
