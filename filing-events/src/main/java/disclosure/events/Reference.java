package disclosure.events;

import org.jspecify.annotations.Nullable;

/**
 * Another announcement this one names.
 *
 * @param number announcement number as printed
 * @param title title between title marks; null when only the number is given
 * @param filingId ours, when we hold it
 */
public record Reference(
        @Nullable String number, @Nullable String title, @Nullable String filingId) {}
