package disclosure.parser.extract.dates;

import disclosure.parser.document.Compact;

/** Lines around an offset, as far as a row of a table reaches. */
final class Lines {

    private static final int LONGEST = 200;

    private Lines() {}

    /** Where the line of an offset begins; -1 where it is longer than a row. */
    static int start(String text, int at) {
        int i = at;
        while (i > 0 && at - i <= LONGEST && text.charAt(i - 1) != '\n') {
            i--;
        }
        return at - i > LONGEST ? -1 : i;
    }

    /** Where the line of an offset ends, or the longest row would. */
    static int end(String text, int at) {
        int i = at;
        while (i < text.length() && i - at <= LONGEST && text.charAt(i) != '\n') {
            i++;
        }
        return i;
    }

    /** The line above that of an offset, without white space; empty where it is no row. */
    static String above(String text, int at) {
        int line = start(text, at);
        int above = line < 2 ? -1 : start(text, line - 1);
        return above < 0 ? "" : Compact.of(text, above, line).toString();
    }
}
