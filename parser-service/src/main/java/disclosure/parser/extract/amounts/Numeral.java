package disclosure.parser.extract.amounts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits, ASCII or full-width, with or without separators of thousands.
 *
 * @param end offset after its last character
 * @param grouped whether separators of thousands stand in it
 */
record Numeral(BigDecimal value, int end, boolean grouped) {

    private static final int MOST_DIGITS = 24;

    /** Reads a number that begins at {@code at}; null where none does or it is too long. */
    static @Nullable Numeral at(CharSequence text, int at) {
        StringBuilder digits = new StringBuilder();
        int i = digits(text, at, digits);
        if (i == at) {
            return null;
        }
        boolean grouped = false;
        int group = group(text, i, i - at <= 3, grouped);
        while (group > i) {
            grouped = true;
            digits(text, group - width(text, group), digits);
            i = group;
            group = group(text, i, true, true);
        }
        if (i + 1 < text.length() && isPoint(text.charAt(i)) && digit(text.charAt(i + 1)) >= 0) {
            digits.append('.');
            i = digits(text, i + 1, digits);
        }
        return digits.length() > MOST_DIGITS
                ? null
                : new Numeral(new BigDecimal(digits.toString()), i, grouped);
    }

    /** End of a group of three (or, in tens of thousands, four) digits behind a separator. */
    private static int group(CharSequence text, int at, boolean possible, boolean grouped) {
        if (!possible || at >= text.length() || !isSeparator(text, at)) {
            return at;
        }
        int start = at + 1;
        // A line that ends behind a separator goes on with the next group.
        if (grouped && start < text.length() && isGap(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && digit(text.charAt(end)) >= 0) {
            end++;
        }
        return end - start == 3 || (end - start == 4 && start == at + 1) ? end : at;
    }

    private static int width(CharSequence text, int end) {
        int start = end;
        while (digit(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return end - start;
    }

    private static int digits(CharSequence text, int at, StringBuilder into) {
        int i = at;
        while (i < text.length() && digit(text.charAt(i)) >= 0 && into.length() <= MOST_DIGITS) {
            into.append((char) ('0' + digit(text.charAt(i))));
            i++;
        }
        return i;
    }

    /** A full-width comma parts clauses, unless the digits are full-width too. */
    private static boolean isSeparator(CharSequence text, int at) {
        char c = text.charAt(at);
        return c == ',' || (c == '，' && text.charAt(at - 1) >= '０' && text.charAt(at - 1) <= '９');
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == '．';
    }

    static boolean isGap(char c) {
        return c == ' ' || c == '\n' || c == '\u00A0' || c == '\u3000';
    }

    /** The digit's value, or -1. */
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }
}
