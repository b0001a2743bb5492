package disclosure.keywords;

import java.lang.Character.UnicodeScript;

/**
 * Where words and numbers begin and end in folded text.
 *
 * <p>Scripts that write words without spaces (Han, kana, Hangul with its endings, Thai…) have no
 * borders: there a term is a substring. Letters of other scripts and all digits form words. A dot
 * between two digits belongs to the number; a comma does not, because folding has already removed
 * the commas that group thousands and the remaining ones separate lists ({@code 600001,600002}).
 */
public final class Borders {
    private Borders() {}

    /** Whether a term may begin at this index; only its first character matters. */
    public static boolean mayStart(String text, int start) {
        int first = text.codePointAt(start);
        if (start == 0 || !isWord(first)) {
            return true;
        }
        int before = text.codePointBefore(start);
        return !isWord(before)
                && !(before == '.' && isDigit(first) && start > 1 && isDigit(text, start - 2));
    }

    /** Whether a term may end before this index; only its last character matters. */
    public static boolean mayEnd(String text, int end) {
        int last = text.codePointBefore(end);
        if (end == text.length() || !isWord(last)) {
            return true;
        }
        int after = text.codePointAt(end);
        return !isWord(after)
                && !(after == '.'
                        && isDigit(last)
                        && end + 1 < text.length()
                        && isDigit(text, end + 1));
    }

    /** Whether this folded character knows borders at all. */
    public static boolean isWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || isDigit(c);
        }
        if (Characters.isHan(c)) {
            return false;
        }
        return (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                && writesSpaces(UnicodeScript.of(c));
    }

    private static boolean writesSpaces(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, YI -> false;
            case THAI, LAO, KHMER, MYANMAR, TIBETAN, JAVANESE, BALINESE, TAI_THAM -> false;
            default -> true;
        };
    }

    private static boolean isDigit(String text, int index) {
        return isDigit(text.charAt(index));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
