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
 * @param fastest shortest interval, while filings pour in
 * @param slowest longest interval, after many polls at night that found nothing
 * @param burstFrom new filings in one poll that count as pouring in
 * @param burst how long it is asked faster after such a poll
 * @param always replaces all intervals; null keeps them
 */
public record Timetable(
        ZoneId zone,
        LocalTime busyFrom,
        LocalTime busyUntil,
        Set<LocalDate> holidays,
        Duration busy,
        Duration quiet,
        Duration closed,
        Duration fastest,
        Duration slowest,
        int burstFrom,
        Duration burst,
        @Nullable Duration always) {

    /** Interval between two polls around this instant, before jitter. */
    public Duration intervalAt(Instant instant) {
        if (always != null) {
            return always;
        }
        if (!tradingDay(instant.atZone(zone).toLocalDate())) {
            return closed;
        }
        return busyAt(instant) ? busy : quiet;
    }

    /** Whether the exchange publishes around this instant. */
    public boolean busyAt(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        LocalTime time = local.toLocalTime();
        return tradingDay(local.toLocalDate())
                && !time.isBefore(busyFrom)
                && time.isBefore(busyUntil);
    }

    /** When publishing begins the next time, after this instant. */
    public Instant nextBusyFrom(Instant instant) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        Instant begin = begin(day);
        while (!begin.isAfter(instant) || !tradingDay(day)) {
            day = day.plusDays(1);
            begin = begin(day);
        }
        return begin;
    }

    private Instant begin(LocalDate day) {
        return day.atTime(busyFrom).atZone(zone).toInstant();
    }

    /** Whether the exchange trades on that day. */
    public boolean tradingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
