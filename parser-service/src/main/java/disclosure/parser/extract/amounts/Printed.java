package disclosure.parser.extract.amounts;

import disclosure.events.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as printed, before the words around it are read.
 *
 * @param value in full units, percentages as fractions; the first end of a range
 * @param upper the other end of a range
 * @param per unit a price is for
 * @param bound said inside the figure: 300 多亿元
 * @param signed whether a sign is printed
 * @param formal whether written as on cheques
 */
record Printed(
        Kind kind,
        int start,
        int end,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String currency,
        @Nullable String per,
        @Nullable Bound bound,
        boolean signed,
        boolean formal) {

    /** What the unit says. */
    enum Kind {
        MONEY,
        /** Ten thousands or hundred millions of something not named. */
        UNNAMED,
        PERCENT,
        POINTS;

        boolean isAmount() {
            return this == MONEY || this == UNNAMED;
        }
    }

    Printed to(Printed other) {
        return new Printed(
                other.kind,
                start,
                other.end,
                value,
                other.value,
                other.currency == null ? currency : other.currency,
                other.per == null ? per : other.per,
                other.bound == null ? bound : other.bound,
                signed,
                formal);
    }
}
