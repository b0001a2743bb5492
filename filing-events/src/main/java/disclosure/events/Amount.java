package disclosure.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money in the text.
 *
 * @param text as printed
 * @param value in units of {@code currency}, not in ten thousands or hundred millions
 * @param currency ISO 4217
 * @param metric what it measures, in the text's words
 * @param subject whose
 * @param yearOnYear change on the year as a fraction: 1.3779 for +137.79 %
 */
public record Amount(
        String text,
        BigDecimal value,
        @Nullable String currency,
        @Nullable String metric,
        @Nullable String subject,
        @Nullable BigDecimal yearOnYear,
        int page,
        int offset) {}
