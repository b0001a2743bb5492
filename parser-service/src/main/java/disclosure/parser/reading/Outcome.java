package disclosure.parser.reading;

import disclosure.events.Parse;
import disclosure.parser.structure.Structured;

/** How reading in another process ended. */
public sealed interface Outcome {

    /** It answered; the outcome of a bad document stands in the filing's {@code parse}. */
    record Read(Structured structured) implements Outcome {}

    /** It had to be ended, or ended itself. */
    record Ended(Parse.Status status, String reason) implements Outcome {}
}
