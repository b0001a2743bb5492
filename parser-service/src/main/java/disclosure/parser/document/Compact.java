package disclosure.parser.document;

import java.util.Arrays;

/**
 * Text without its white space, and where each character stood. In Chinese filings white space is
 * layout, not meaning: {@code 时 间} is {@code 时间}, and two extractors never agree on the gaps.
 */
public final class Compact implements CharSequence {

    private final String text;
    private final int[] origins;

    private Compact(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** Everything but white space. */
    public static Compact of(String original) {
        return of(original, 0, original.length());
    }

    /** Everything but white space of a part; {@link #origin} counts in the whole. */
    public static Compact of(String original, int start, int end) {
        StringBuilder kept = new StringBuilder(end - start);
        int[] origins = new int[end - start + 1];
        for (int i = start; i < end; i++) {
            if (!isSpace(original.charAt(i))) {
                origins[kept.length()] = i;
                kept.append(original.charAt(i));
            }
        }
        origins[kept.length()] = end;
        return new Compact(kept.toString(), Arrays.copyOf(origins, kept.length() + 1));
    }

    /** White space in the wide sense: no-break, ideographic and zero-width spaces too. */
    public static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200D')
                || c == '\u202F'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u0085';
    }

    /** Where the character at {@code index} stands in the original; the end for the length. */
    public int origin(int index) {
        return origins[index];
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
