package disclosure.alert.match;

/** The sentence around a hit, in the filing's own words. */
final class Snippet {

    /** UTF-16 units of text, an ellipsis at either end not counted. */
    static final int LIMIT = 120;

    private static final String ENDS = "。！？!?；;\n\r";
    private static final String CLOSING = "”’」』）)》\"";

    private Snippet() {}

    /** The whole sentence where it fits, else as much of it around the hit as does. */
    static String around(String text, int start, int end) {
        int from = begin(text, start);
        int to = end(text, end);
        if (to - from <= LIMIT) {
            return text.substring(from, to);
        }
        int room = Math.max(0, LIMIT - (end - start));
        int left = Math.max(from, start - room / 2);
        int right = Math.min(to, left + LIMIT);
        left = whole(text, Math.max(from, right - LIMIT));
        right = whole(text, right);
        return (left > from ? "…" : "") + text.substring(left, right) + (right < to ? "…" : "");
    }

    private static int begin(String text, int start) {
        int from = start;
        while (from > 0 && !ends(text, from - 1)) {
            from--;
        }
        while (from < start && (blank(text, from) || (from > 0 && closes(text, from)))) {
            from++;
        }
        return from;
    }

    private static int end(String text, int end) {
        int to = end;
        // A hit may itself close its sentence.
        while (to < text.length() && (to == 0 || !ends(text, to - 1))) {
            to++;
        }
        while (to < text.length() && closes(text, to)) {
            to++;
        }
        while (to > end && blank(text, to - 1)) {
            to--;
        }
        return to;
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '.') {
            return at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
        }
        return ENDS.indexOf(c) >= 0;
    }

    private static boolean closes(String text, int at) {
        return CLOSING.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean blank(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '　';
    }

    /** Never between the halves of a character. */
    private static int whole(String text, int at) {
        boolean inside =
                at > 0
                        && at < text.length()
                        && Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at - 1 : at;
    }
}
