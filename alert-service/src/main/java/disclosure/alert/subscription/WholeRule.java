package disclosure.alert.subscription;

import disclosure.alert.request.FieldError;
import disclosure.keywords.Answer;
import disclosure.keywords.Attribute;
import disclosure.keywords.Condition;
import disclosure.keywords.Expression;
import disclosure.keywords.Parsed;
import disclosure.keywords.RuleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of filings, from its one text or from its fields, checked and in normal form.
 *
 * @param rule empty where there are errors
 * @param keywords as written; null for any text
 */
record WholeRule(RuleText rule, @Nullable String keywords) {

    private static final int MOST_CONDITIONS = 20;
    private static final RuleText NOTHING = new RuleText(Map.of(), List.of(), null);

    private static final Map<Attribute, Values> KINDS =
            new EnumMap<>(
                    Map.of(
                            Attribute.TICKER, Values.TICKERS,
                            Attribute.WATCHLIST, Values.WATCHLISTS,
                            Attribute.EXCHANGE, Values.EXCHANGES,
                            Attribute.CATEGORY, Values.CATEGORIES,
                            Attribute.FLAG, Values.FLAGS));

    /** Adds all that is wrong to the errors. */
    static WholeRule of(SubscriptionRequest request, List<FieldError> errors) {
        return of(request, null, errors);
    }

    /**
     * Of text and fields that say something else than each other, the form that was changed counts.
     * Where both were, nothing tells which one is meant, and they are refused.
     *
     * @param stored the rule that is to be changed; null for a new one
     */
    static WholeRule of(
            SubscriptionRequest request, @Nullable RuleText stored, List<FieldError> errors) {
        int before = errors.size();
        WholeRule parts = parts(request, errors);
        String text = request.rule();
        boolean unchanged = stored != null && stored.canonical().equals(text);
        if (text == null || text.isBlank() || unchanged) {
            if (errors.size() == before && parts.rule().isEmpty()) {
                errors.add(
                        FieldError.of(
                                "rule",
                                "give a rule, or at least one of tickers, watchlists, exchanges,"
                                        + " categories, flags, conditions, keywords"));
            }
            return parts;
        }
        WholeRule whole = whole(text, errors);
        if (errors.size() > before || parts.rule().isEmpty()) {
            return whole;
        }
        if (parts.rule().equals(whole.rule()) || whole.rule().equals(stored)) {
            return parts;
        }
        if (!parts.rule().equals(stored)) {
            errors.add(contradiction(parts.rule()));
        }
        return whole;
    }

    private static FieldError contradiction(RuleText parts) {
        List<String> fields = new ArrayList<>();
        parts.chosen().keySet().forEach(attribute -> fields.add(kind(attribute).field()));
        if (!parts.conditions().isEmpty()) {
            fields.add("conditions");
        }
        if (parts.keywords() != null) {
            fields.add("keywords");
        }
        return new FieldError(
                "rule",
                null,
                "says something else than %s; send one of the two forms only"
                        .formatted(String.join(", ", fields)),
                parts.canonical());
    }

    private static WholeRule parts(SubscriptionRequest request, List<FieldError> errors) {
        Map<Attribute, List<String>> chosen = new EnumMap<>(Attribute.class);
        chosen.put(Attribute.TICKER, Values.TICKERS.checked(request.tickers(), errors));
        chosen.put(Attribute.WATCHLIST, Values.WATCHLISTS.checked(request.watchlists(), errors));
        chosen.put(Attribute.EXCHANGE, Values.EXCHANGES.checked(request.exchanges(), errors));
        chosen.put(Attribute.CATEGORY, Values.CATEGORIES.checked(request.categories(), errors));
        chosen.put(Attribute.FLAG, Values.FLAGS.checked(request.flags(), errors));
        List<Condition> conditions = conditions(request.conditions(), errors);
        String written = request.keywords();
        String keywords = written == null || written.isBlank() ? null : written;
        Expression expression = keywords == null ? null : expression(keywords, errors);
        return new WholeRule(new RuleText(chosen, conditions, expression), keywords);
    }

    private static List<Condition> conditions(
            @Nullable List<@Nullable String> given, List<FieldError> errors) {
        List<Condition> conditions = new ArrayList<>();
        if (given == null) {
            return conditions;
        }
        if (given.size() > MOST_CONDITIONS) {
            errors.add(FieldError.of("conditions", "takes at most " + MOST_CONDITIONS + " values"));
            return conditions;
        }
        for (int i = 0; i < given.size(); i++) {
            String text = given.get(i);
            String field = "conditions[" + i + "]";
            if (hasNoNul(field, text == null ? "" : text, errors)) {
                switch (Condition.parse(text == null ? "" : text)) {
                    case Answer.Right<Condition>(Condition condition) -> conditions.add(condition);
                    case Answer.Wrong<Condition>(Parsed.Invalid why) ->
                            errors.add(error(field, why));
                }
            }
        }
        return conditions;
    }

    private static @Nullable Expression expression(String keywords, List<FieldError> errors) {
        if (!hasNoNul("keywords", keywords, errors)) {
            return null;
        }
        return switch (Expression.parse(keywords)) {
            case Parsed.Valid valid -> valid.expression();
            case Parsed.Invalid why -> {
                errors.add(error("keywords", why));
                yield null;
            }
        };
    }

    private static WholeRule whole(String text, List<FieldError> errors) {
        if (!hasNoNul("rule", text, errors)) {
            return new WholeRule(NOTHING, null);
        }
        return switch (RuleText.parse(text)) {
            case Answer.Wrong<RuleText>(Parsed.Invalid why) -> {
                errors.add(error("rule", why));
                yield new WholeRule(NOTHING, null);
            }
            case Answer.Right<RuleText>(RuleText rule) -> normal(text, rule, errors);
        };
    }

    /** The same checks and forms as those of the fields, with the place in the text. */
    private static WholeRule normal(String text, RuleText rule, List<FieldError> errors) {
        Map<Attribute, List<String>> chosen = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            List<String> given = rule.values(attribute);
            List<FieldError> wrong = new ArrayList<>();
            chosen.put(attribute, kind(attribute).checked(nullable(given), wrong));
            Map<String, Integer> places =
                    wrong.isEmpty() ? Map.of() : RuleText.places(text, attribute);
            wrong.forEach(error -> errors.add(placed(text, given, places, error)));
        }
        if (rule.conditions().size() > MOST_CONDITIONS) {
            errors.add(FieldError.of("rule", "takes at most " + MOST_CONDITIONS + " conditions"));
        }
        Expression keywords = rule.keywords();
        return new WholeRule(
                new RuleText(chosen, rule.conditions(), keywords),
                keywords == null ? null : keywords.canonical());
    }

    private static Values kind(Attribute attribute) {
        Values kind = KINDS.get(attribute);
        if (kind == null) {
            throw new IllegalStateException("no values for " + attribute);
        }
        return kind;
    }

    private static List<@Nullable String> nullable(List<String> given) {
        return Arrays.asList(given.toArray(String[]::new));
    }

    private static FieldError placed(
            String text, List<String> given, Map<String, Integer> places, FieldError error) {
        int open = error.field().indexOf('[');
        if (open < 0) {
            return FieldError.of("rule", error.field() + " " + error.message());
        }
        int index = Integer.parseInt(error.field().substring(open + 1, error.field().length() - 1));
        String value = given.get(index);
        // The same characters may stand before it, as words or as another attribute's value.
        int at = text.indexOf(value, places.getOrDefault(value, 0));
        String meant =
                error.suggestion() == null || at < 0
                        ? null
                        : text.substring(0, at)
                                + error.suggestion()
                                + text.substring(at + value.length());
        return new FieldError("rule", at < 0 ? null : at, value + " " + error.message(), meant);
    }

    private static FieldError error(String field, Parsed.Invalid why) {
        return new FieldError(field, why.position(), why.message(), why.suggestion());
    }

    private static boolean hasNoNul(String field, String text, List<FieldError> errors) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            errors.add(new FieldError(field, nul, "holds a NUL character", null));
        }
        return nul < 0;
    }
}
