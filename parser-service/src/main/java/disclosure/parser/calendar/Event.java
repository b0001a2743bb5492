package disclosure.parser.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One event that a filing says will be.
 *
 * @param day when; of an interval the first day
 * @param endDay last day of an interval; null for one day
 * @param what {@code shareholders-meeting}, {@code scheduled-disclosure}, {@code record-date},
 *     {@code ex-date}, {@code payment-date}, {@code halt}, {@code resume}, {@code unlock} …
 * @param name which of its kind: {@code 2025年度股东会}; null where neither title nor text tell
 * @param text as printed
 * @param page page on which it begins, from 1
 * @param offset where it begins in the text
 * @param inferred whether the day, or its year, is not printed but follows from what is
 */
public record Event(
        LocalDate day,
        @Nullable LocalDate endDay,
        String what,
        @Nullable String name,
        String text,
        int page,
        int offset,
        boolean inferred) {}
