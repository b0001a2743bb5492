package disclosure.parser.document;

/** Small numbers in Chinese numerals, as days, months and list numbers have them. */
public final class HanCount {

    private static final String DIGITS = "一二三四五六七八九";
    private static final char TEN = '十';

    private HanCount() {}

    /**
     * The number that a numeral says.
     *
     * @param numeral from 一 to 九十九, of nothing but these digits and 十
     */
    public static int of(String numeral) {
        int ten = numeral.indexOf(TEN);
        if (ten < 0) {
            return digit(numeral, 0);
        }
        int tens = ten == 0 ? 1 : digit(numeral, 0);
        int ones = ten == numeral.length() - 1 ? 0 : digit(numeral, ten + 1);
        return tens * 10 + ones;
    }

    private static int digit(String numeral, int at) {
        return DIGITS.indexOf(numeral.charAt(at)) + 1;
    }
}
