package disclosure.parser.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Times that make sense here: no exchange publishes outside these, and the database ends sooner.
 */
final class Moments {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 9999;
    private static final Instant FIRST = Instant.parse("1800-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Moments() {}

    /**
     * @throws DateTimeException outside the years 1800 to 9999
     */
    static Instant sensible(Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new DateTimeException("outside the years 1800 to 9999: " + instant);
        }
        return instant;
    }

    /**
     * @throws DateTimeException outside the years 1800 to 9999
     */
    static LocalDate sensible(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new DateTimeException("outside the years 1800 to 9999: " + date);
        }
        return date;
    }
}
