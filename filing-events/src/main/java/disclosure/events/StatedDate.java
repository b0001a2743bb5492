package disclosure.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date in the text.
 *
 * @param text as printed
 * @param meaning what happens on it, for example {@code scheduled-disclosure}; null when the text
 *     does not say
 */
public record StatedDate(
        String text, LocalDate date, @Nullable String meaning, int page, int offset) {}
