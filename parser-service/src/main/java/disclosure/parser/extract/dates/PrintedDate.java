package disclosure.parser.extract.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as printed.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last
 * @param until last day of an interval
 * @param inferred whether the year is not printed
 */
record PrintedDate(
        int start, int end, LocalDate date, @Nullable LocalDate until, boolean inferred) {}
