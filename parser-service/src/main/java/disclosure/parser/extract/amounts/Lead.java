package disclosure.parser.extract.amounts;

import org.jspecify.annotations.Nullable;

/**
 * What stands before a number and belongs to it: a currency and a sign.
 *
 * @param start offset of the first character, the number's own where nothing stands before it
 * @param currency ISO 4217
 * @param signed whether a sign is printed, of either kind
 */
record Lead(int start, @Nullable String currency, boolean negative, boolean signed) {

    private static final String SIGNS = "-−－△▲负+＋";
    private static final int LONGEST_NAME = 12;
    private static final int WIDEST_GAP = 3;

    /**
     * Reads what stands before a number that begins at {@code at}.
     *
     * @param from offset before which nothing belongs to it: a mark of a range is no sign
     */
    static Lead before(String text, int at, int from) {
        int i = at;
        boolean signed = i > from && isSign(text, i - 1);
        if (signed) {
            i--;
        }
        boolean negative = signed && isNegative(text.charAt(i));
        boolean bracket = i == at && inBrackets(text, at);
        Currencies.Named named = named(text, bracket ? i - 1 : i, from);
        int start = named == null ? i : named.start();
        if (!signed && named != null && isSign(text, start - 1)) {
            start--;
            signed = true;
            negative = isNegative(text.charAt(start));
        }
        return new Lead(
                start, named == null ? null : named.code(), negative || bracket, signed || bracket);
    }

    /** Accountants' minus: $(1.2) million. */
    static boolean inBrackets(String text, int at) {
        return at > 1 && text.charAt(at - 1) == '(' && "$€£".indexOf(text.charAt(at - 2)) >= 0;
    }

    /** Only the sign: no currency belongs to a percentage. */
    static Lead sign(String text, int at, int from) {
        boolean signed = at > from && isSign(text, at - 1);
        boolean negative = signed && isNegative(text.charAt(at - 1));
        return new Lead(signed ? at - 1 : at, null, negative, signed);
    }

    private static boolean isNegative(char sign) {
        return sign != '+' && sign != '＋';
    }

    private static Currencies.@Nullable Named named(String text, int end, int from) {
        int i = end;
        while (i > from
                && end - i < WIDEST_GAP
                && (Numeral.isGap(text.charAt(i - 1)) || "：:".indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        Currencies.Named named = Currencies.before(text, i, Math.max(from, i - LONGEST_NAME));
        return named == null || behindFigure(text, named) ? null : named;
    }

    /** In 3 亿人民币 5 家 the name belongs to the figure before it. */
    private static boolean behindFigure(String text, Currencies.Named named) {
        int i = named.start();
        while (i > 0 && Numeral.isGap(text.charAt(i - 1))) {
            i--;
        }
        boolean word = Character.isLetter(text.charAt(named.start()));
        return word
                && i > 0
                && (Numeral.digit(text.charAt(i - 1)) >= 0
                        || "亿万千百十余多元".indexOf(text.charAt(i - 1)) >= 0);
    }

    /** A dash is a sign unless something countable or a word of Latin letters stands before it. */
    private static boolean isSign(String text, int at) {
        if (at < 0 || SIGNS.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return Numeral.digit(before) < 0
                && "%％元-—－.,亿万月日年期第号".indexOf(before) < 0
                && !(before < 0x80 && Character.isLetter(before));
    }
}
