package disclosure.alert.match;

import disclosure.events.AlertRaised.Reason;
import disclosure.keywords.Truth;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a rule that can be asked for itself.
 *
 * @param clause in canonical form
 * @param kind how its parts make it hold
 * @param holds what it is on a filing
 * @param places where the filing says so; empty where it does not; words and conditions have them
 * @param parts none for a term, an attribute or a condition
 */
public record RulePart(
        String clause,
        Kind kind,
        Function<Reading, Truth> holds,
        Function<Reading, List<Reason>> places,
        List<RulePart> parts) {

    /** How parts make a whole. */
    public enum Kind {
        ALL,
        ANY,
        NOT,
        /** All of them inside one passage of a field. */
        INSIDE,
        /** All of them of one and the same fact or value. */
        TOGETHER,
        WORDS,
        ATTRIBUTE,
        CONDITION
    }

    public RulePart {
        parts = List.copyOf(parts);
    }

    /** The parts that must all hold of a filing. */
    public static List<RulePart> of(WrittenRule rule) {
        return new RuleParts(rule).all();
    }
}
