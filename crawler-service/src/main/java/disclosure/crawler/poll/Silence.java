package disclosure.crawler.poll;

import disclosure.crawler.feed.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells an improbable silence: how many filings usually arrive at these hours of these weekdays,
 * against none. Arrivals are taken for independent, so that none comes with probability exp(-n)
 * where n are expected.
 *
 * @param perHour filings that usually arrive in an hour of a weekday
 */
record Silence(Map<WeekHour, Double> perHour) {

    /** None of so many comes once in a thousand times. */
    private static final double IMPROBABLE = 7;

    /** Longest span that is summed up. */
    private static final Duration LONGEST = Duration.ofDays(4);

    /** An hour of a weekday, at the exchange. */
    record WeekHour(int weekday, int hour) {}

    /** What is wrong, in words; null when nothing is. */
    @Nullable String since(Instant lastNew, Instant now, Timetable timetable) {
        double expected = expected(lastNew, now, timetable);
        return expected < IMPROBABLE
                ? null
                : "nothing new for %d minutes, when usually %.0f filings arrive"
                        .formatted(Duration.between(lastNew, now).toMinutes(), expected);
    }

    double expected(Instant from, Instant until, Timetable timetable) {
        Instant start = from.isBefore(until.minus(LONGEST)) ? until.minus(LONGEST) : from;
        double expected = 0;
        ZonedDateTime time = start.atZone(timetable.zone());
        while (time.toInstant().isBefore(until)) {
            ZonedDateTime next = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
            Instant end = next.toInstant().isBefore(until) ? next.toInstant() : until;
            double share = Duration.between(time.toInstant(), end).toMillis() / 3_600_000.0;
            if (timetable.tradingDay(time.toLocalDate())) {
                WeekHour hour = new WeekHour(time.getDayOfWeek().getValue(), time.getHour());
                expected += share * perHour.getOrDefault(hour, 0.0);
            }
            time = next;
        }
        return expected;
    }
}
