package disclosure.parser.extract.amounts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in Chinese numerals, plain (三亿五千万) or as on cheques (贰亿叁仟万).
 *
 * @param end offset after its last character
 * @param formal whether it is written as on cheques
 * @param scaled whether a power of ten stands in it; a bare digit is often part of a word
 */
record HanNumeral(BigDecimal value, int end, boolean formal, boolean scaled) {

    private static final String PLAIN = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String VARIANTS = "〇壹貳參肆伍陸柒捌玖";
    private static final String FORMAL_SCALES = "拾佰仟萬億";
    private static final byte[] DIGITS = digits();
    private static final int LONGEST = 40;
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    /** Whether a number may begin with the character. */
    static boolean begins(char c) {
        return digit(c) >= 0 || c == '十' || c == '拾' || c == '百';
    }

    /** Reads a number that begins at {@code at}; null where none does. */
    static @Nullable HanNumeral at(CharSequence text, int at) {
        Sum sum = new Sum();
        int i = at;
        int end = at;
        while (i < text.length() && i - at < LONGEST) {
            char c = text.charAt(i);
            if (sum.take(c)) {
                end = ++i;
            } else if (sum.formal && Numeral.isGap(c)) {
                i++;
            } else {
                break;
            }
        }
        return end == at ? null : new HanNumeral(sum.value(), end, sum.formal, sum.scaled);
    }

    private static int digit(char c) {
        return DIGITS[c] - 1;
    }

    /** One more than the digit's value; asked for every character of a document. */
    private static byte[] digits() {
        byte[] values = new byte[Character.MAX_VALUE + 1];
        for (String digits : new String[] {PLAIN, FORMAL, VARIANTS}) {
            for (int i = 0; i < digits.length(); i++) {
                values[digits.charAt(i)] = (byte) (i + 1);
            }
        }
        for (char two : new char[] {'两', '貮', '弍'}) {
            values[two] = 3;
        }
        return values;
    }

    /** The number as far as it is read. */
    private static final class Sum {
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private BigDecimal digits = BigDecimal.ZERO;
        private BigDecimal place = BigDecimal.ONE;
        private boolean afterPoint;
        private boolean some;
        private boolean formal;
        private boolean scaled;

        boolean take(char c) {
            int digit = digit(c);
            if (digit >= 0) {
                formal |= PLAIN.indexOf(c) < 0 && c != '两' && c != '〇';
                add(digit);
                return true;
            }
            if (c == '点' && some && !afterPoint) {
                afterPoint = true;
                return true;
            }
            return scale(c);
        }

        private void add(int digit) {
            if (afterPoint) {
                place = place.movePointLeft(1);
                digits = digits.add(place.multiply(BigDecimal.valueOf(digit)));
            } else {
                digits = BigDecimal.valueOf(digit);
            }
            some = true;
        }

        private boolean scale(char c) {
            switch (c) {
                case '十', '拾' -> small(10);
                case '百', '佰' -> small(100);
                case '千', '仟' -> small(1000);
                case '万', '萬' -> {
                    total = total.add(section.add(digits).multiply(MYRIAD));
                    clear();
                }
                case '亿', '億' -> {
                    total = total.add(section).add(digits).multiply(HUNDRED_MILLION);
                    clear();
                }
                default -> {
                    return false;
                }
            }
            formal |= FORMAL_SCALES.indexOf(c) >= 0;
            scaled = true;
            return true;
        }

        private void small(int times) {
            BigDecimal count = digits.signum() == 0 && !afterPoint ? BigDecimal.ONE : digits;
            section = section.add(count.multiply(BigDecimal.valueOf(times)));
            digits = BigDecimal.ZERO;
            afterPoint = false;
            place = BigDecimal.ONE;
        }

        private void clear() {
            section = BigDecimal.ZERO;
            digits = BigDecimal.ZERO;
            afterPoint = false;
            place = BigDecimal.ONE;
        }

        BigDecimal value() {
            return total.add(section).add(digits);
        }
    }
}
