package disclosure.alert.match;

import disclosure.alert.match.engine.Criterion;
import disclosure.keywords.JoinedConditions;

/** Conditions as the engine asks them, of one fact or one value at a time. */
record Asks(JoinedConditions conditions) implements Criterion.Test {

    static Criterion criterion(JoinedConditions conditions) {
        return new Criterion.Condition(conditions.subject(), new Asks(conditions));
    }

    @Override
    public boolean passes(Object what) {
        return what instanceof Told told && told.satisfies(conditions);
    }
}
