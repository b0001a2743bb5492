package disclosure.parser.extract.amounts;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Shares in words: 百分之三十, 三分之一 is left alone. */
final class HanShare {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private HanShare() {}

    /** The share whose first number begins at an offset; null where none does. */
    static @Nullable Printed at(String text, int at, HanNumeral whole) {
        int next = whole.end() + 2;
        if (!text.startsWith("分之", whole.end()) || next >= text.length()) {
            return null;
        }
        HanNumeral part = HanNumeral.at(text, next);
        boolean hundred = text.startsWith("百", at) || text.startsWith("一百", at);
        if (part == null || !hundred || whole.value().compareTo(HUNDRED) != 0) {
            return null;
        }
        BigDecimal value = part.value().divide(HUNDRED, MathContext.DECIMAL64);
        return new Printed(
                Printed.Kind.PERCENT, at, part.end(), value, null, null, null, null, false, false);
    }
}
