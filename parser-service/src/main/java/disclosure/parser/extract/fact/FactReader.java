package disclosure.parser.extract.fact;

import disclosure.events.Fact;
import java.util.List;

/** Reads the facts of one kind, or of kinds that are told in the same words. */
@FunctionalInterface
public interface FactReader {

    /** The facts in the order of the text; none where the filing is not about such an event. */
    List<Fact> in(FactSource source);
}
