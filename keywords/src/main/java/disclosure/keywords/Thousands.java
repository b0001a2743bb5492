package disclosure.keywords;

/**
 * Removes the commas of {@code 1,234,567}: one to three digits, then groups of exactly three. Lists
 * ({@code 2023,2024} and {@code 600001,600002}) keep theirs, and so does what follows a decimal
 * point.
 */
final class Thousands {
    private final char[] text;
    private final int[] starts;
    private final int[] ends;
    private final int length;
    private int to;

    private Thousands(char[] text, int[] starts, int[] ends, int length) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    /** Works in place on folded characters and their offsets; returns the new length. */
    static int removeSeparators(char[] text, int[] starts, int[] ends, int length) {
        return new Thousands(text, starts, ends, length).remove();
    }

    private int remove() {
        int from = 0;
        while (from < length) {
            if (!isDigit(from)) {
                keep(from, ++from);
                continue;
            }
            boolean whole = beginsNumber(from);
            int end = endOfDigits(from);
            boolean grouped = whole && end - from <= 3;
            keep(from, end);
            while (grouped && groupFollows(end)) {
                keep(end + 1, end + 4);
                end += 4;
            }
            from = end;
        }
        return to;
    }

    private boolean beginsNumber(int at) {
        return at < 2 || !isDigit(at - 2) || (text[at - 1] != '.' && text[at - 1] != ',');
    }

    private boolean groupFollows(int comma) {
        return comma < length && text[comma] == ',' && endOfDigits(comma + 1) == comma + 4;
    }

    private int endOfDigits(int at) {
        int end = at;
        while (end < length && isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int at) {
        return text[at] >= '0' && text[at] <= '9';
    }

    private void keep(int from, int end) {
        int count = end - from;
        if (to != from) {
            System.arraycopy(text, from, text, to, count);
            System.arraycopy(starts, from, starts, to, count);
            System.arraycopy(ends, from, ends, to, count);
        }
        to += count;
    }
}
