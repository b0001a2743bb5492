package disclosure.alert.subscription;

import disclosure.alert.request.FieldError;
import disclosure.events.FactKind;
import disclosure.keywords.Condition;
import disclosure.keywords.Spelling;
import disclosure.keywords.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that never hold: on facts or fields that no parser finds, on values of another kind.
 */
final class FactWarnings {

    private static final Set<String> MEASURES =
            Set.of(Condition.AMOUNT, Condition.PERCENTAGE, Condition.GROWTH);

    private FactWarnings() {}

    static List<FieldError> of(List<Condition> conditions) {
        List<FieldError> warnings = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            if (!MEASURES.contains(condition.subject())) {
                String field = "conditions[" + i + "]";
                warning(field, condition).ifPresent(warnings::add);
            }
        }
        return warnings;
    }

    private static Optional<FieldError> warning(String field, Condition condition) {
        return FactKind.named(condition.subject())
                .map(kind -> warning(field, condition, kind))
                .orElseGet(() -> Optional.of(noKind(field, condition.subject())));
    }

    private static FieldError noKind(String field, String kind) {
        Stream<String> kinds = FactKind.all().stream().map(FactKind::name);
        return new FieldError(
                field,
                null,
                "there is no kind of fact %s".formatted(kind),
                Spelling.nearest(kind, kinds).orElse(null));
    }

    private static Optional<FieldError> warning(String field, Condition condition, FactKind kind) {
        String name = condition.name();
        if (name == null) {
            return Optional.empty();
        }
        FactKind.Type type = kind.fields().get(name);
        if (type == null) {
            return Optional.of(noField(field, name, kind));
        }
        List<String> choices = kind.choices().getOrDefault(name, List.of());
        Optional<String> expected =
                choices.isEmpty()
                        ? expected(type, condition.value())
                        : given(
                                !isOneOf(choices, condition.value()),
                                "one of " + String.join(", ", choices));
        return expected.map(
                value ->
                        new FieldError(
                                field,
                                null,
                                "never holds: %s of %s is %s".formatted(name, kind.name(), value),
                                meant(choices, condition.value())));
    }

    private static boolean isOneOf(List<String> choices, Value value) {
        return value instanceof Value.Words words && choices.stream().anyMatch(words::means);
    }

    private static @Nullable String meant(List<String> choices, Value value) {
        return value instanceof Value.Words(String words)
                ? Spelling.nearest(words, choices.stream()).orElse(null)
                : null;
    }

    private static FieldError noField(String field, String name, FactKind kind) {
        Set<String> fields = kind.fields().keySet();
        return new FieldError(
                field,
                null,
                "%s has no field %s; it has %s"
                        .formatted(kind.name(), name, String.join(", ", fields)),
                Spelling.nearest(name, fields.stream()).orElse(null));
    }

    /** What the field takes, where the value is of another kind. */
    private static Optional<String> expected(FactKind.Type type, Value value) {
        return switch (type) {
            case QUANTITY ->
                    given(!(value instanceof Value.Quantity), "a number, such as 20%, 1亿, 500万元");
            case DAY -> given(!(value instanceof Value.Day), "a day, such as 2026-01-31");
            case TRUTH -> given(!(value instanceof Value.YesNo), "true or false");
            case WORDS -> given(!(value instanceof Value.Words), "in words: put them in quotes");
        };
    }

    private static Optional<String> given(boolean wrong, String expected) {
        return wrong ? Optional.of(expected) : Optional.empty();
    }
}
