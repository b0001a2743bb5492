package disclosure.parser.extract.fact;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A named value as a form states it.
 *
 * @param name of the form's element, without its group
 * @param value empty for a group
 * @param start offset of the value in the text
 * @param end offset after its last character
 */
public record Element(String name, String value, int start, int end) {

    private static final int LONGEST_NUMBER = 40;
    private static final int DATE = 10;
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MM/dd/uuuu");
    private static final DateTimeFormatter WORDED =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("MMMM d[,] uuuu")
                    .toFormatter(Locale.ENGLISH);

    /** The number, in forms of the SEC dollar and percent sign and commas aside; else null. */
    public @Nullable BigDecimal number() {
        String digits = value.replaceAll("[$%,\\s]", "");
        if (digits.length() > LONGEST_NUMBER || !digits.matches("\\d*\\.?\\d+|\\d+\\.")) {
            return null;
        }
        BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /**
     * The day, {@code 2031-02-28} with or without a zone behind it, {@code 02/28/2031} or {@code
     * February 28, 2031}; else null.
     */
    public @Nullable LocalDate day() {
        if (value.length() < DATE) {
            return null;
        }
        String day = value.substring(0, DATE);
        try {
            if (Character.isLetter(day.charAt(0))) {
                return LocalDate.parse(value.replaceAll("\\s+", " "), WORDED);
            }
            return day.indexOf('/') > 0
                    ? LocalDate.parse(day, MONTH_FIRST)
                    : LocalDate.parse(day, DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a box is ticked: forms write 1, true, Y or X. */
    public boolean isYes() {
        return value.matches("(?i)1|true|y|yes|x");
    }
}
