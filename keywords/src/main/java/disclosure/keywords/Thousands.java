package disclosure.keywords;

import java.util.Arrays;

/**
 * Removes the commas of {@code 1,234,567}: one to three digits, then groups of exactly three. Lists
 * ({@code 2023,2024} and {@code 600001,600002}) keep theirs, and so does what follows a decimal
 * point.
 */
final class Thousands {
    private static final int[] NONE = {};

    private int[] commas = NONE;
    private int count;

    /** Finds the commas that are to be removed; answers how many. */
    int choose(char[] text, int length) {
        int grouped = -1;
        for (int i = 1; i < length; i++) {
            if (text[i] == ',' && isGroup(text, i + 1, length)) {
                if (i == grouped || beginsNumber(text, i)) {
                    note(i);
                    grouped = i + 4;
                }
            }
        }
        return count;
    }

    private void note(int comma) {
        if (count == commas.length) {
            commas = Arrays.copyOf(commas, Math.max(16, count * 2));
        }
        commas[count++] = comma;
    }

    /** Indices of the commas to be removed, ascending, once chosen. */
    int[] removed() {
        return commas;
    }

    /** Takes the chosen commas out of a text; returns its new length. */
    int remove(char[] text, int length) {
        int to = count == 0 ? length : commas[0];
        for (int i = 0; i < count; i++) {
            int from = commas[i] + 1;
            int end = i + 1 < count ? commas[i + 1] : length;
            System.arraycopy(text, from, text, to, end - from);
            to += end - from;
        }
        return to;
    }

    /** Whether a number of at most three digits, no part of another one, ends here. */
    private static boolean beginsNumber(char[] text, int comma) {
        if (!isDigit(text[comma - 1])) {
            return false;
        }
        int start = comma;
        while (start > 0 && isDigit(text[start - 1])) {
            start--;
            if (comma - start > 3) {
                return false;
            }
        }
        return start < 2
                || !isDigit(text[start - 2])
                || (text[start - 1] != '.' && text[start - 1] != ',');
    }

    private static boolean isGroup(char[] text, int from, int length) {
        return from + 3 <= length
                && isDigit(text[from])
                && isDigit(text[from + 1])
                && isDigit(text[from + 2])
                && (from + 3 == length || !isDigit(text[from + 3]));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
