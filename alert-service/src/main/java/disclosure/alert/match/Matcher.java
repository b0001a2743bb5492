package disclosure.alert.match;

import disclosure.events.StructuredFiling;
import disclosure.keywords.Evaluation;
import disclosure.keywords.Expression;
import java.util.List;
import java.util.Set;

/** Evaluates one rule on one filing. */
public final class Matcher {

    private Matcher() {}

    /** Never throws: a rule that cannot be evaluated says so in its verdict. */
    public static Verdict match(Rule rule, Reading reading) {
        try {
            return evaluate(rule, reading);
        } catch (RuntimeException | StackOverflowError e) {
            return new Verdict.Failed(e);
        }
    }

    private static Verdict evaluate(Rule rule, Reading reading) {
        StructuredFiling filing = reading.filing();
        // Known from the headline on: the category comes from the title.
        if (!(Listed.allows(rule, filing) && allows(rule.categories(), filing.category().code()))) {
            return new Verdict.Never();
        }
        Expression keywords = rule.expression();
        if (keywords == null) {
            return new Verdict.Fires(Reasons.of(rule, reading, List.of()));
        }
        Evaluation evaluation = keywords.evaluate(reading.searchable());
        return switch (evaluation.truth()) {
            case TRUE -> new Verdict.Fires(Reasons.of(rule, reading, evaluation.hits()));
            case UNKNOWN -> new Verdict.Waits();
            case FALSE -> new Verdict.Never();
        };
    }

    private static boolean allows(Set<String> wanted, String value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
