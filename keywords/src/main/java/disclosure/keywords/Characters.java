package disclosure.keywords;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What folding does to each character, looked up in tables for the basic plane.
 *
 * <p>Case folding is upper-casing followed by lower-casing: ß, ẞ and ss become one, and so do the
 * four Turkish letters i, because a reader who types {@code istanbul} means İstanbul too.
 */
final class Characters {
    /** Becomes exactly one character, and composes with nothing before it. */
    static final byte PLAIN = 0;

    /** Becomes several characters or none. */
    static final byte EXPANDS = 1;

    /** Belongs to the character before it: combining marks, half-width voicing, Hangul vowels. */
    static final byte JOINS = 2;

    static final byte SPACE = 3;

    /** Invisible by Unicode's default: soft hyphen, zero-width space, variation selectors… */
    static final byte DROPPED = 4;

    static final byte SURROGATE = 5;

    private static final byte[] KINDS = new byte[0x10000];
    private static final char[] PLAIN_FORMS = new char[0x10000];

    /** In {@link #LANE}: ask {@link #kind}. No character becomes one of these two. */
    static final char SPECIAL = 0;

    /** In {@link #LANE}: whitespace. */
    static final char BLANK = 1;

    /** What a character becomes where nothing but its successor need be asked, or one of these. */
    static final char[] LANE = new char[0x10000];

    /** One bit for each character of the basic plane: whether it {@link #isHan}. */
    private static final long[] HAN = new long[0x10000 / Long.SIZE];

    /**
     * By the number that {@link #PLAIN_FORMS} holds for it, what an expanding character becomes.
     */
    private static final List<String> EXPANSIONS = new ArrayList<>();

    static {
        for (int c = 0; c < 0x10000; c++) {
            if (isUntouched(c)) {
                PLAIN_FORMS[c] = (char) Variants.of(c);
            } else {
                KINDS[c] = kindOf(c);
                fold(c);
            }
        }
        for (int c = 0; c < 0x10000; c++) {
            LANE[c] = lane(c);
            HAN[c / Long.SIZE] |= isHan(c) ? 1L << c : 0;
        }
    }

    private Characters() {}

    private static void fold(int c) {
        if (KINDS[c] != PLAIN) {
            return;
        }
        String folded = foldCluster(Character.toString(c));
        if (folded.length() == 1) {
            PLAIN_FORMS[c] = folded.charAt(0);
        } else {
            KINDS[c] = EXPANDS;
            PLAIN_FORMS[c] = (char) EXPANSIONS.size();
            EXPANSIONS.add(folded);
        }
    }

    private static char lane(int c) {
        if (KINDS[c] == SPACE) {
            return BLANK;
        }
        char form = PLAIN_FORMS[c];
        // A space beside what joins stays whatever is before it, so that is no matter of one look.
        if (KINDS[c] != PLAIN || KINDS[form] == JOINS || Character.isSurrogate(form)) {
            return SPECIAL;
        }
        return form;
    }

    /** What an {@link #EXPANDS} character of the basic plane becomes that stands alone. */
    static String expansion(char c) {
        return EXPANSIONS.get(PLAIN_FORMS[c]);
    }

    /**
     * Ideographs, Yi, Hangul syllables and private use know neither case nor compatibility: asking
     * the Normalizer about each would delay the first filing by half a second.
     */
    private static boolean isUntouched(int c) {
        return between(c, 0x3400, 0xA48C)
                || between(c, 0xAC00, 0xD7A3)
                || between(c, 0xE000, 0xF8FF);
    }

    static byte kind(char c) {
        return KINDS[c];
    }

    static byte kind(int codePoint) {
        return codePoint < 0x10000 ? KINDS[codePoint] : kindOf(codePoint);
    }

    /** Meaningful for {@link #PLAIN} characters only. */
    static char plainForm(char c) {
        return PLAIN_FORMS[c];
    }

    /** Full-width letters, digits and signs as the ASCII ones that they stand for. */
    static String narrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '！' && text.charAt(i) <= '～') {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    static boolean isSpace(char c) {
        return KINDS[c] == SPACE;
    }

    /** 1 for what {@link #isHan}, else 0: for where a branch would be anybody's guess. */
    static int han(char c) {
        return (int) (HAN[c >>> 6] >>> c) & 1;
    }

    /** Ideographs, kana and bopomofo: whitespace beside them is layout, never a word border. */
    static boolean isHan(int c) {
        return c >= 0x2E80
                && (between(c, 0x4E00, 0x9FFF)
                        || between(c, 0x3400, 0x4DBF)
                        || between(c, 0x2E80, 0x2FDF)
                        || between(c, 0x3005, 0x3007)
                        || between(c, 0x3021, 0x3029)
                        || (between(c, 0x3041, 0x30FF) && c != 0x30FB)
                        || between(c, 0x3105, 0x312F)
                        || between(c, 0x31A0, 0x31BF)
                        || between(c, 0x31F0, 0x31FF)
                        || between(c, 0xF900, 0xFAFF)
                        || between(c, 0x20000, 0x3FFFF));
    }

    /** Folds a base character with its marks; repeated until nothing changes any more. */
    static String foldCluster(String cluster) {
        String folded = foldOnce(cluster);
        for (int i = 0; i < 4 && !folded.equals(cluster); i++) {
            cluster = folded;
            folded = foldOnce(cluster);
        }
        return folded;
    }

    private static String foldOnce(String cluster) {
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
        var out = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> appendCaseless(c, out));
        String caseless = Normalizer.normalize(out, Normalizer.Form.NFKC);
        out.setLength(0);
        caseless.codePoints()
                .filter(c -> !isDefaultIgnorable(c))
                .forEach(c -> out.appendCodePoint(Variants.of(c)));
        return out.toString();
    }

    private static void appendCaseless(int c, StringBuilder out) {
        if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            Character.toString(c)
                    .toUpperCase(Locale.ROOT)
                    .codePoints()
                    .forEach(upper -> out.appendCodePoint(Character.toLowerCase(upper)));
        } else {
            out.appendCodePoint(Character.toLowerCase(c));
        }
    }

    private static byte kindOf(int c) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return SURROGATE;
        }
        if (isDefaultIgnorable(c)) {
            return DROPPED;
        }
        // Control characters are what broken fonts leave behind in extracted text.
        if (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.CONTROL) {
            return SPACE;
        }
        String composed = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        if (!composed.isEmpty() && (joins(c) || joins(composed.codePointAt(0)))) {
            return JOINS;
        }
        return c < 0x10000 ? PLAIN : EXPANDS;
    }

    private static boolean joins(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> between(c, 0x1160, 0x11FF) || between(c, 0xD7B0, 0xD7FF);
        };
    }

    private static boolean between(int c, int first, int last) {
        return c >= first && c <= last;
    }

    /** Unicode's property Default_Ignorable_Code_Point, which the JDK does not offer. */
    private static boolean isDefaultIgnorable(int c) {
        if (c < 0x300) {
            return c == 0xAD;
        }
        return c == 0x34F
                || c == 0x61C
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || between(c, 0x180B, 0x180F)
                || between(c, 0x200B, 0x200F)
                || between(c, 0x202A, 0x202E)
                || between(c, 0x2060, 0x206F)
                || c == 0x3164
                || between(c, 0xFE00, 0xFE0F)
                || c == 0xFEFF
                || c == 0xFFA0
                || between(c, 0xFFF0, 0xFFF8)
                || between(c, 0x1BCA0, 0x1BCA3)
                || between(c, 0x1D173, 0x1D17A)
                || between(c, 0xE0000, 0xE0FFF);
    }
}
