package disclosure.crawler.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}: seconds or an HTTP date (RFC 9110, 10.2.3). */
final class RetryAfter {

    /** A server that asks for more than a day has a broken clock, or means for ever. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** From now; null when the header says nothing that can be understood. */
    static @Nullable Duration read(String header, Clock clock) {
        Duration wait = duration(header.strip(), clock);
        if (wait == null) {
            return null;
        }
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static @Nullable Duration duration(String header, Clock clock) {
        if (!header.isEmpty()
                && header.length() <= 9
                && header.chars().allMatch(RetryAfter::digit)) {
            return Duration.ofSeconds(Long.parseLong(header));
        }
        try {
            Instant until =
                    ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Duration.between(clock.instant(), until);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }
}
