package disclosure.crawler.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often an exchange is worth asking: often while it publishes, which goes on long after its
 * trading has ended; seldom at night, on weekends and on holidays.
 *
 * @param zone the exchange's
 * @param busyFrom begin of publishing, local time
 * @param busyUntil end of publishing, local time, after {@code busyFrom}
 * @param holidays weekdays without trading
 * @param busy interval while it publishes
 * @param quiet interval at night
 * @param closed interval on days without trading
 * @param always replaces all three; null keeps them
 */
public record Timetable(
        ZoneId zone,
        LocalTime busyFrom,
        LocalTime busyUntil,
        Set<LocalDate> holidays,
        Duration busy,
        Duration quiet,
        Duration closed,
        @Nullable Duration always) {

    /** Interval between two polls around this instant, before jitter. */
    public Duration intervalAt(Instant instant) {
        if (always != null) {
            return always;
        }
        ZonedDateTime local = instant.atZone(zone);
        if (!tradingDay(local.toLocalDate())) {
            return closed;
        }
        LocalTime time = local.toLocalTime();
        return time.isBefore(busyFrom) || !time.isBefore(busyUntil) ? quiet : busy;
    }

    /** Whether the exchange trades on that day. */
    public boolean tradingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
