package disclosure.alert.subscription;

import disclosure.alert.request.FieldError;
import disclosure.events.FactKind;
import disclosure.keywords.Condition;
import disclosure.keywords.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Conditions that ask for facts or fields that no parser of this release finds. */
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
        Optional<FactKind> kind = FactKind.named(condition.subject());
        if (kind.isEmpty()) {
            return Optional.of(
                    new FieldError(
                            field,
                            null,
                            "there is no kind of fact %s".formatted(condition.subject()),
                            Spelling.nearest(
                                            condition.subject(),
                                            FactKind.all().stream().map(FactKind::name))
                                    .orElse(null)));
        }
        String name = condition.name();
        Set<String> fields = kind.get().fields().keySet();
        return name == null || fields.contains(name)
                ? Optional.empty()
                : Optional.of(
                        new FieldError(
                                field,
                                null,
                                "a %s has no field %s; it has %s"
                                        .formatted(
                                                condition.subject(),
                                                name,
                                                String.join(", ", fields)),
                                Spelling.nearest(name, fields.stream()).orElse(null)));
    }
}
