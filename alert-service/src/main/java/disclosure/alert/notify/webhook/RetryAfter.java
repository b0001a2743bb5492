package disclosure.alert.notify.webhook;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The {@code Retry-After} header (RFC 9110, 10.2.3): seconds or an HTTP date. */
final class RetryAfter {

    // Beyond any clamp; keeps absurd numbers from overflowing.
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** The time it names, or null when it is absent or says nothing that can be understood. */
    static @Nullable Instant at(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        String value = header.strip();
        if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return now.plusSeconds(
                    value.length() > MOST_DIGITS ? 999_999_999L : Long.parseLong(value));
        }
        try {
            return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
