package disclosure.crawler.feed.edgar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Holidays of the United States' government, on which EDGAR is closed (5 U.S.C. 6103). */
final class FederalHolidays {

    private static final List<MonthDay> FIXED =
            List.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(6, 19),
                    MonthDay.of(7, 4),
                    MonthDay.of(11, 11),
                    MonthDay.of(12, 25));

    private FederalHolidays() {}

    /** Whether EDGAR files anything on that day; closings by order of the day are not known. */
    static boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isHoliday(day);
    }

    private static boolean isHoliday(LocalDate day) {
        boolean fixed = FIXED.contains(MonthDay.from(day));
        // One that falls on a Saturday is kept on the Friday before, one on a Sunday on Monday.
        boolean friday =
                day.getDayOfWeek() == DayOfWeek.FRIDAY
                        && FIXED.contains(MonthDay.from(day.plusDays(1)));
        boolean monday =
                day.getDayOfWeek() == MONDAY && FIXED.contains(MonthDay.from(day.minusDays(1)));
        return fixed || friday || monday || moves(day);
    }

    private static boolean moves(LocalDate day) {
        return nth(day, Month.JANUARY, 3, MONDAY)
                || nth(day, Month.FEBRUARY, 3, MONDAY)
                || nth(day, Month.SEPTEMBER, 1, MONDAY)
                || nth(day, Month.OCTOBER, 2, MONDAY)
                || nth(day, Month.NOVEMBER, 4, THURSDAY)
                || (day.getMonth() == Month.MAY
                        && day.equals(day.with(TemporalAdjusters.lastInMonth(MONDAY))));
    }

    private static boolean nth(LocalDate day, Month month, int number, DayOfWeek weekday) {
        return day.getMonth() == month
                && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday)));
    }
}
