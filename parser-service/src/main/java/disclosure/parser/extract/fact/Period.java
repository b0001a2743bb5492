package disclosure.parser.extract.fact;

import java.time.LocalDate;

/** First and last day of a period that results are told of. */
public record Period(Stated<LocalDate> start, Stated<LocalDate> end) {}
