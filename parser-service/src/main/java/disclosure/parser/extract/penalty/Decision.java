package disclosure.parser.extract.penalty;

import disclosure.parser.extract.fact.Stated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that has come in.
 *
 * @param authority who made it
 * @param document its name
 * @param start index from which it is spoken of
 * @param date on which it came; null where the text names no day
 * @param came that day; the last of all where it came lately, the first where nothing is said
 */
record Decision(
        Stated<String> authority,
        Stated<String> document,
        int start,
        @Nullable Stated<LocalDate> date,
        LocalDate came) {}
