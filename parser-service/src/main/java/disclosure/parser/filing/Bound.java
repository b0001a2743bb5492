package disclosure.parser.filing;

import java.time.Instant;
import java.time.LocalDate;

/** An end of a span of time. */
public sealed interface Bound {

    /** A moment. */
    record At(Instant instant) implements Bound {}

    /** A whole day at the exchange of each filing, whatever its time zone. */
    record Day(LocalDate date) implements Bound {}
}
