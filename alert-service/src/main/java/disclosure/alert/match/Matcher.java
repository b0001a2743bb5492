package disclosure.alert.match;

import disclosure.events.StructuredFiling;
import disclosure.keywords.Evaluation;
import disclosure.keywords.Expression;
import disclosure.keywords.Truth;
import java.util.Collections;
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
        if (!(Listed.allows(rule, reading)
                && allows(rule.categories(), filing.category().code()))) {
            return new Verdict.Never();
        }
        Truth beside = beside(rule, reading);
        if (beside == Truth.FALSE) {
            return new Verdict.Never();
        }
        Expression keywords = rule.expression();
        Evaluation evaluation =
                keywords == null
                        ? new Evaluation(Truth.TRUE, List.of())
                        : keywords.evaluate(reading.searchable());
        return switch (beside.and(evaluation.truth())) {
            case TRUE -> new Verdict.Fires(Reasons.of(rule, reading, evaluation.hits()));
            case UNKNOWN -> new Verdict.Waits();
            case FALSE -> new Verdict.Never();
        };
    }

    /** Flags and conditions: what only the document states. */
    private static Truth beside(Rule rule, Reading reading) {
        return rule.joinedConditions().stream()
                .map(reading::truth)
                .reduce(flags(rule, reading), Truth::and);
    }

    static Truth flags(Rule rule, Reading reading) {
        boolean holds =
                rule.flags().isEmpty()
                        || !Collections.disjoint(rule.flags(), Reading.flags(reading.filing()));
        return holds || !reading.isHeadline() ? Truth.of(holds) : Truth.UNKNOWN;
    }

    private static boolean allows(Set<String> wanted, String value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
