package disclosure.keywords;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a filing states, or what a condition compares it with. */
public sealed interface Value {

    /** In the one form that all equal values share. */
    String written();

    /**
     * A number.
     *
     * @param value in full units, not in ten thousands; a share of a whole as a fraction
     * @param percent whether it is written as a percentage; makes no difference to comparing
     * @param currency ISO 4217; null for none stated, in a condition for any
     */
    record Quantity(BigDecimal value, boolean percent, @Nullable String currency) implements Value {
        private static final BigDecimal WAN = BigDecimal.TEN.pow(4);
        private static final BigDecimal YI = BigDecimal.TEN.pow(8);

        public Quantity {
            // 1E+8 and 100000000 are one number.
            value = value.stripTrailingZeros();
        }

        @Override
        public String written() {
            String number = percent ? plain(value.movePointRight(2)) + "%" : scaled();
            return currency == null ? number : number + " " + currency;
        }

        private String scaled() {
            if (value.abs().compareTo(YI) >= 0) {
                return plain(value.movePointLeft(8)) + "亿";
            }
            return value.abs().compareTo(WAN) >= 0
                    ? plain(value.movePointLeft(4)) + "万"
                    : plain(value);
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
    }

    /** A calendar day. */
    record Day(LocalDate day) implements Value {
        @Override
        public String written() {
            return day.toString();
        }
    }

    /** Whether something is so. */
    record YesNo(boolean holds) implements Value {
        @Override
        public String written() {
            return Boolean.toString(holds);
        }
    }

    /** A name, or a word of a short list; compared folded. */
    record Words(String text) implements Value {
        private static final Pattern BARE = Pattern.compile("\\p{L}[\\p{L}\\p{N}-]*");

        @Override
        public String written() {
            String lower = text.toLowerCase(Locale.ROOT);
            boolean bare =
                    BARE.matcher(text).matches() && !lower.equals("true") && !lower.equals("false");
            return bare ? text : Canonical.quoted(text);
        }

        /** Whether other words are these, folded. */
        public boolean means(String other) {
            return FoldedText.of(text).folded().equals(FoldedText.of(other).folded());
        }
    }
}
