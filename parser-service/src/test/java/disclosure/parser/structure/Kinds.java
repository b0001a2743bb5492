package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Fact;
import disclosure.events.FactKind;
import disclosure.events.FactValue;
import java.util.List;

/** That facts are of the kinds, fields and types that queries and rules know. */
final class Kinds {

    private Kinds() {}

    static void areKnown(List<Fact> facts) {
        for (Fact fact : facts) {
            FactKind kind =
                    FactKind.named(fact.kind())
                            .orElseThrow(() -> new AssertionError("unknown kind " + fact.kind()));
            fact.fields()
                    .forEach(
                            (name, field) ->
                                    assertThat(kind.fields().get(name))
                                            .as("%s.%s", fact.kind(), name)
                                            .isEqualTo(type(field.value())));
        }
    }

    private static FactKind.Type type(FactValue value) {
        return switch (value) {
            case FactValue.Quantity ignored -> FactKind.Type.QUANTITY;
            case FactValue.Day ignored -> FactKind.Type.DAY;
            case FactValue.Truth ignored -> FactKind.Type.TRUTH;
            case FactValue.Words ignored -> FactKind.Type.WORDS;
        };
    }
}
