package disclosure.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date in the text.
 *
 * @param text as printed, line breaks taken out; for an interval both ends
 * @param date the day, or the first of an interval
 * @param meaning what happens on it, for example {@code scheduled-disclosure}; null when the text
 *     does not say
 * @param page page on which it begins, from 1
 * @param offset where it begins in the text
 * @param endDate last day of an interval; null for a single day
 * @param inferred true where the year is not printed but taken from the nearest date before it;
 *     null where everything is printed
 */
public record StatedDate(
        String text,
        LocalDate date,
        @Nullable String meaning,
        int page,
        int offset,
        @Nullable LocalDate endDate,
        @Nullable Boolean inferred) {}
