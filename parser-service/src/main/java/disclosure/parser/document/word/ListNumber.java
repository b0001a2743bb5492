package disclosure.parser.document.word;

import java.util.Locale;

/** A count as lists show it. */
final class ListNumber {

    private static final String HAN = "零一二三四五六七八九";
    private static final String[] ROMAN = {
        "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
    };
    private static final String[] ROMAN_TENS = {
        "", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"
    };

    private ListNumber() {}

    /**
     * @param format as Word names it; one not known here is decimal
     */
    static String of(int count, String format) {
        return switch (format) {
            case "none" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "ideographDigital",
                    "japaneseCounting",
                    "taiwaneseCountingThousand" ->
                    han(count);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(count);
            case "lowerLetter" -> letter(count);
            case "upperLetter" -> letter(count).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(count);
            case "upperRoman" -> roman(count).toUpperCase(Locale.ROOT);
            default -> Integer.toString(count);
        };
    }

    private static String han(int count) {
        if (count <= 0 || count >= 100) {
            return Integer.toString(count);
        }
        String ones = count % 10 == 0 ? "" : HAN.substring(count % 10, count % 10 + 1);
        if (count < 10) {
            return ones;
        }
        int tens = count / 10;
        return (tens == 1 ? "" : HAN.substring(tens, tens + 1)) + "十" + ones;
    }

    private static String circled(int count) {
        return count >= 1 && count <= 20
                ? String.valueOf((char) ('①' + count - 1))
                : Integer.toString(count);
    }

    private static String letter(int count) {
        return count >= 1 && count <= 26
                ? String.valueOf((char) ('a' + count - 1))
                : Integer.toString(count);
    }

    private static String roman(int count) {
        return count >= 1 && count < 100
                ? ROMAN_TENS[count / 10] + ROMAN[count % 10]
                : Integer.toString(count);
    }
}
