package disclosure.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A percentage in the text. Fields that are null were not stated.
 *
 * @param text as printed, line breaks taken out; for a range both ends
 * @param value as a fraction: 0.1145 for 11.45 %; a decrease is negative; the lower end of a range
 * @param points true for percentage points, the difference of two percentages
 * @param metric what it measures, in the text's words
 * @param subject whose, where it is not the issuer's own
 * @param page page on which it begins, from 1
 * @param offset where it begins in the text
 * @param upperValue upper end of a range, as {@code value}
 * @param bound how the figure limits the true one
 * @param period what it covers, as in {@link Amount#period()}
 * @param changeAgainst for an increase or decrease what it is measured against; null for a level
 */
public record Percentage(
        String text,
        BigDecimal value,
        boolean points,
        @Nullable String metric,
        @Nullable String subject,
        int page,
        int offset,
        @Nullable BigDecimal upperValue,
        @Nullable Bound bound,
        @Nullable String period,
        @Nullable ChangeAgainst changeAgainst) {}
