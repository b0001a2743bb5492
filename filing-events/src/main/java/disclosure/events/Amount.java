package disclosure.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money in the text. A loss, a decrease and a sum printed with a sign or in parentheses
 * are negative. Fields that are null were not stated.
 *
 * @param text as printed, line breaks taken out; for a range both ends
 * @param value in units of {@code currency}, not in ten thousands or hundred millions; the lower
 *     end of a range
 * @param currency ISO 4217; null where the text names none
 * @param metric what it measures, in the text's words
 * @param subject whose, where it is not the issuer's own
 * @param yearOnYear change on the year as a fraction: 1.3779 for +137.79 %
 * @param page page on which it begins, from 1
 * @param offset where it begins in the text
 * @param upperValue upper end of a range, as {@code value}
 * @param bound how the sum limits the true one
 * @param per unit a price is for, in the text's words: {@code 股}, {@code 10股}, {@code share}; null
 *     for an amount of the whole
 * @param period what it covers: {@code 2025}, {@code 2025-H1}, {@code 2025-Q3}, {@code 2025-9M} for
 *     the first nine months, {@code 2025-03}, or the day of a balance {@code 2025-12-31}
 * @param changeAgainst for an increase or decrease what it is measured against; null for a level
 */
public record Amount(
        String text,
        BigDecimal value,
        @Nullable String currency,
        @Nullable String metric,
        @Nullable String subject,
        @Nullable BigDecimal yearOnYear,
        int page,
        int offset,
        @Nullable BigDecimal upperValue,
        @Nullable Bound bound,
        @Nullable String per,
        @Nullable String period,
        @Nullable ChangeAgainst changeAgainst) {}
