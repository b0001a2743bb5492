package disclosure.parser.extract.forecast;

import disclosure.parser.extract.fact.Stated;
import java.time.LocalDate;

/** First and last day of what a forecast is for. */
record Period(Stated<LocalDate> start, Stated<LocalDate> end) {}
