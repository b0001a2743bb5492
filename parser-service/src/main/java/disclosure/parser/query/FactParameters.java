package disclosure.parser.query;

import disclosure.events.FactKind;
import disclosure.keywords.Answer;
import disclosure.keywords.Condition;
import disclosure.keywords.FoldedText;
import disclosure.keywords.Operator;
import disclosure.keywords.Value;
import disclosure.parser.filing.FactFilter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Conditions of a fact among the parameters of a list: {@code sharesRatio.gte=0.01}. Names of
 * fields that a list uses itself, and any other, may have {@code fact.} before them.
 */
final class FactParameters {

    private static final String FACT = "fact";
    private static final String PREFIX = FACT + ".";
    private static final int MOST = 10;

    private static final Map<String, Operator> COMPARISONS =
            Map.of(
                    "lt", Operator.LESS,
                    "lte", Operator.AT_MOST,
                    "eq", Operator.EQUAL,
                    "gte", Operator.AT_LEAST,
                    "gt", Operator.MORE);

    private final Set<String> own;
    private final Map<String, List<String>> given;

    /**
     * @param own names that the list uses itself
     * @param given every parameter, decoded
     */
    FactParameters(Set<String> own, Map<String, List<String>> given) {
        this.own = own;
        this.given = given;
    }

    /** What is asked; null for no fact. */
    @Nullable FactFilter filter() {
        List<String> kinds = given.getOrDefault(FACT, List.of());
        if (kinds.isEmpty()) {
            refuseConditions();
            return null;
        }
        if (kinds.size() > 1) {
            throw Problems.invalid(FACT, "takes one kind; its conditions hold within one fact");
        }
        FactKind kind =
                FactKind.named(kinds.getFirst())
                        .orElseThrow(
                                () ->
                                        Problems.invalid(
                                                FACT,
                                                "is one of "
                                                        + Codes.meant(kinds.getFirst(), kinds())));
        List<Condition> conditions = new ArrayList<>();
        given.forEach(
                (name, values) -> {
                    if (asks(name)) {
                        values.forEach(value -> conditions.add(condition(kind, name, value)));
                    }
                });
        if (conditions.size() > MOST) {
            throw Problems.invalid(FACT, "takes at most " + MOST + " conditions");
        }
        return new FactFilter(kind.name(), conditions);
    }

    /**
     * Without a kind nothing is a condition; what is passed over would show more than was meant.
     */
    private void refuseConditions() {
        for (String name : given.keySet()) {
            int dot = name.lastIndexOf('.');
            if (name.startsWith(PREFIX)
                    || (asks(name)
                            && dot > 0
                            && COMPARISONS.containsKey(name.substring(dot + 1)))) {
                throw Problems.invalid(name, "is a condition of a fact: name its kind, fact=…");
            }
            if (asks(name)) {
                List<String> known = Stream.concat(own.stream(), Stream.of(FACT)).sorted().toList();
                throw Problems.invalid(
                        name,
                        "is a field of a fact only beside its kind, fact=…, and no parameter: there are "
                                + Codes.meant(name, known));
            }
        }
    }

    private boolean asks(String name) {
        return !name.equals(FACT) && !own.contains(name);
    }

    private static Condition condition(FactKind kind, String parameter, String value) {
        String name =
                parameter.startsWith(PREFIX) ? parameter.substring(PREFIX.length()) : parameter;
        int dot = name.indexOf('.');
        String field = dot < 0 ? name : name.substring(0, dot);
        FactKind.Type type = kind.fields().get(field);
        if (type == null) {
            throw Problems.invalid(
                    parameter,
                    "is no field of %s: it has %s"
                            .formatted(kind.name(), Codes.meant(field, kind.fields().keySet())));
        }
        Operator operator = dot < 0 ? Operator.EQUAL : COMPARISONS.get(name.substring(dot + 1));
        if (operator == null) {
            throw Problems.invalid(parameter, "ends in .gt, .gte, .lt, .lte, .eq or in its field");
        }
        boolean ordered = type == FactKind.Type.QUANTITY || type == FactKind.Type.DAY;
        if (!ordered && operator != Operator.EQUAL) {
            throw Problems.invalid(parameter, "can only be equal: write " + field + "=…");
        }
        List<String> choices = kind.choices().get(field);
        Value wanted =
                choices == null ? value(type, parameter, value) : choice(choices, parameter, value);
        return new Condition(kind.name(), field, operator, wanted);
    }

    private static Value value(FactKind.Type type, String parameter, String value) {
        return switch (type) {
            case QUANTITY -> number(parameter, value);
            case DAY -> day(parameter, value);
            case TRUTH -> truth(parameter, value);
            case WORDS -> words(parameter, value);
        };
    }

    private static Value choice(List<String> choices, String parameter, String value) {
        Value.Words words = new Value.Words(value);
        if (choices.stream().noneMatch(words::means)) {
            throw Problems.invalid(parameter, "is one of " + Codes.meant(value, choices));
        }
        return words;
    }

    /** In every form that a rule may have it. */
    private static Value number(String parameter, String value) {
        if (Condition.parse(Condition.PERCENTAGE + " = " + value.strip())
                instanceof Answer.Right<Condition>(Condition read)) {
            return read.value();
        }
        throw Problems.invalid(
                parameter, "must be a number: 0.01, 1%, 100000000, 1亿, 5 million USD");
    }

    private static Value day(String parameter, String value) {
        try {
            return new Value.Day(Moments.sensible(LocalDate.parse(value)));
        } catch (DateTimeException e) {
            throw (RuntimeException)
                    Problems.invalid(parameter, "must be a day, such as 2026-01-31").initCause(e);
        }
    }

    private static Value truth(String parameter, String value) {
        return switch (value) {
            case "true" -> new Value.YesNo(true);
            case "false" -> new Value.YesNo(false);
            default -> throw Problems.invalid(parameter, "must be true or false");
        };
    }

    private static Value words(String parameter, String value) {
        if (FoldedText.of(value).folded().isEmpty() || !Characters.storable(value)) {
            throw Problems.invalid(parameter, "must name something, in characters that text has");
        }
        return new Value.Words(value);
    }

    private static List<String> kinds() {
        return FactKind.all().stream().map(FactKind::name).toList();
    }
}
