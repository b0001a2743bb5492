package disclosure.alert.explain;

import disclosure.alert.match.Reading;
import disclosure.alert.match.RulePart;
import disclosure.events.AlertRaised.Reason;
import disclosure.keywords.Truth;
import java.util.List;

/**
 * A part of a rule on one filing.
 *
 * @param clause in canonical form
 * @param kind how its parts make it hold: ALL, ANY, NOT, INSIDE, TOGETHER; else WORDS, ATTRIBUTE,
 *     CONDITION
 * @param holds TRUE, FALSE, or UNKNOWN while only the headline is known
 * @param places at most five places that say so
 */
record Clause(String clause, String kind, String holds, List<Reason> places, List<Clause> parts) {

    static Clause of(RulePart part, Reading reading) {
        Truth truth = part.holds().apply(reading);
        return new Clause(
                part.clause(),
                part.kind().name(),
                truth.name(),
                part.places().apply(reading),
                part.parts().stream().map(each -> of(each, reading)).toList());
    }
}
