package disclosure.alert.match;

import disclosure.alert.match.engine.Criterion;
import disclosure.keywords.Condition;
import disclosure.keywords.Statement;

/** A condition as the engine asks it. */
record Asks(Condition condition) implements Criterion.Test {

    static Criterion criterion(Condition condition) {
        return new Criterion.Condition(condition.subject(), new Asks(condition));
    }

    @Override
    public boolean passes(Object what) {
        return what instanceof Statement statement && condition.accepts(statement);
    }
}
