package disclosure.parser.extract.amounts;

import java.math.BigDecimal;

/** The tail of a sum written as on cheques: 伍角叁分, 整. */
final class Formal {

    private Formal() {}

    /** Tenths and hundredths that stand at an offset. */
    static BigDecimal cents(String text, int at) {
        return tail(text, at).value();
    }

    /** Behind tenths, hundredths and the closing word. */
    static int end(String text, int at) {
        int end = tail(text, at).end();
        boolean closed = end < text.length() && "整正".indexOf(text.charAt(end)) >= 0;
        return closed ? end + 1 : end;
    }

    private record Tail(BigDecimal value, int end) {}

    private static Tail tail(String text, int at) {
        BigDecimal value = BigDecimal.ZERO;
        int end = at;
        for (int round = 0; round < 2; round++) {
            HanNumeral number = end < text.length() ? HanNumeral.at(text, end) : null;
            if (number == null || number.scaled() || number.end() >= text.length()) {
                break;
            }
            int unit = "角分".indexOf(text.charAt(number.end()));
            if (unit < 0) {
                break;
            }
            value = value.add(number.value().movePointLeft(unit + 1));
            end = number.end() + 1;
        }
        return new Tail(value, end);
    }
}
