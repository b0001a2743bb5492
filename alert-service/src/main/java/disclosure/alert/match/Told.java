package disclosure.alert.match;

import disclosure.keywords.JoinedConditions;
import disclosure.keywords.Statement;
import java.util.List;

/**
 * One thing that a filing tells and conditions ask of: one fact with its fields, or one value of a
 * measure.
 *
 * @param statements those of the values, in their order
 */
record Told(List<Stated> values, List<Statement> statements) {

    static Told of(List<Stated> values) {
        return new Told(values, values.stream().map(Stated::statement).toList());
    }

    /** Kind of the fact, or the measure. */
    String subject() {
        return statements.getFirst().subject();
    }

    boolean satisfies(JoinedConditions conditions) {
        return conditions.accepts(statements);
    }
}
