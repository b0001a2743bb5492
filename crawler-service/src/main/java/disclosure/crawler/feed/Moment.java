package disclosure.crawler.feed;

import disclosure.events.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A publication time as far as a feed states it.
 *
 * @param at with the exchange's offset; null when nothing is stated
 */
public record Moment(@Nullable OffsetDateTime at, Precision precision) {

    /** The feed does not say. */
    public static final Moment UNSTATED = new Moment(null, Precision.UNSTATED);

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** A day of the exchange's calendar. */
    public static Moment ofDay(LocalDate day, ZoneId zone) {
        return new Moment(day.atStartOfDay(zone).toOffsetDateTime(), Precision.DAY);
    }

    /** A time on the exchange's clock, stated to the minute. */
    public static Moment ofMinute(LocalDateTime local, ZoneId zone) {
        return new Moment(local.atZone(zone).toOffsetDateTime(), Precision.MINUTE);
    }

    /** A time that carries its own offset, to the second. */
    public static Moment ofSecond(OffsetDateTime at) {
        return new Moment(at, Precision.SECOND);
    }

    /** Milliseconds since 1970. Midnight at the exchange means that only the day is known. */
    public static Moment ofMillis(long millis, ZoneId zone) {
        return ofSecondOrDay(Instant.ofEpochMilli(millis).atZone(zone).toLocalDateTime(), zone);
    }

    /** A time on the exchange's clock. Midnight means that only the day is known. */
    public static Moment ofSecondOrDay(LocalDateTime local, ZoneId zone) {
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? ofDay(local.toLocalDate(), zone)
                : new Moment(local.atZone(zone).toOffsetDateTime(), Precision.SECOND);
    }

    /**
     * {@code yyyy-MM-dd}, or {@code yyyy-MM-dd HH:mm:ss} where fractions and the seconds' absence
     * are tolerated; anything else is unstated.
     */
    public static Moment parse(String stamp, ZoneId zone) {
        String text = stamp.strip().replace('T', ' ').replaceFirst("\\.\\d+$", "");
        try {
            return switch (text.length()) {
                case 10 -> ofDay(LocalDate.parse(text), zone);
                case 16 -> ofMinute(LocalDateTime.parse(text + ":00", STAMP), zone);
                case 19 -> ofSecondOrDay(LocalDateTime.parse(text, STAMP), zone);
                default -> UNSTATED;
            };
        } catch (DateTimeException e) {
            return UNSTATED;
        }
    }

    /** True when a day at least is known. */
    public boolean isStated() {
        return at != null;
    }
}
