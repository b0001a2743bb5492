package disclosure.events;

import org.jspecify.annotations.Nullable;

/**
 * One value of a fact and where it stands.
 *
 * @param value shares and money in full units, ratios as fractions (0.0641 for 6.41 %), days by the
 *     calendar of the exchange, names in full
 * @param text as printed, line breaks taken out
 * @param currency ISO 4217, for money that is not CNY; null elsewhere
 * @param page page on which it begins, from 1
 * @param offset where it begins in the text
 */
public record FactField(
        FactValue value, String text, @Nullable String currency, int page, int offset) {}
