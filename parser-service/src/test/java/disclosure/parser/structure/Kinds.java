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
            fact.fields().forEach((name, field) -> isKnown(kind, name, field.value()));
        }
    }

    private static void isKnown(FactKind kind, String name, FactValue value) {
        assertThat(kind.fields().get(name)).as("%s.%s", kind.name(), name).isEqualTo(type(value));
        List<String> choices = kind.choices().get(name);
        if (choices != null && value instanceof FactValue.Words(String words)) {
            assertThat(choices).as("%s.%s", kind.name(), name).contains(words);
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
