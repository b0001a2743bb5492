package disclosure.alert.subscription;

import disclosure.alert.request.FieldError;
import disclosure.alert.request.ShortText;
import disclosure.alert.request.TickerForm;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list that a request has: how many values it takes, which ones, and their normal form.
 *
 * @param refusal what is wrong with the value of a field; empty for nothing
 */
record Values(
        String field,
        int most,
        UnaryOperator<String> normal,
        BiFunction<String, String, Optional<FieldError>> refusal) {

    static final Values TICKERS =
            new Values("tickers", 500, TickerForm::normal, TickerForm::refusal);
    static final Values WATCHLISTS =
            words("watchlists", 20, 100, fault -> "is no name of a watchlist");
    static final Values EXCHANGES =
            shaped(
                    "exchanges",
                    50,
                    value -> value.strip().toUpperCase(Locale.ROOT),
                    "[A-Za-z][A-Za-z0-9-]{1,15}",
                    "is no exchange: write BSE, SSE, SZSE, HKEX …");
    static final Values CATEGORIES =
            code("categories", 100, "is no category code, such as investor-relations-record");
    static final Values FLAGS = code("flags", 50, "is no code of an event, such as reduction");
    static final Values CHANNELS =
            shaped(
                    "channels",
                    20,
                    Values::lower,
                    "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}",
                    "is no channel id");
    static final Values TAGS = words("tags", 20, 50, UnaryOperator.identity());

    private static String lower(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    private static Values code(String field, int most, String message) {
        return shaped(field, most, Values::lower, "[A-Za-z0-9]+(-[A-Za-z0-9]+)*", message);
    }

    private static Values shaped(
            String field, int most, UnaryOperator<String> normal, String shape, String message) {
        Pattern pattern = Pattern.compile(shape);
        return new Values(
                field,
                most,
                normal,
                (name, value) ->
                        pattern.matcher(value.strip()).matches()
                                ? Optional.empty()
                                : Optional.of(FieldError.of(name, message)));
    }

    private static Values words(
            String field, int most, int longest, UnaryOperator<String> message) {
        return new Values(
                field,
                most,
                String::strip,
                (name, value) ->
                        ShortText.fault(value.strip(), longest)
                                .map(fault -> FieldError.of(name, message.apply(fault))));
    }

    /** Those of the given values that are right, each once, in normal form. */
    List<String> checked(@Nullable List<@Nullable String> given, List<FieldError> errors) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > most) {
            errors.add(FieldError.of(field, "takes at most " + most + " values"));
            return List.of();
        }
        LinkedHashSet<String> values = new LinkedHashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String value = given.get(i);
            String name = field + "[" + i + "]";
            if (value == null || value.isBlank()) {
                errors.add(FieldError.of(name, "must not be empty"));
                continue;
            }
            refusal.apply(name, value)
                    .ifPresentOrElse(errors::add, () -> values.add(normal.apply(value)));
        }
        return List.copyOf(values);
    }
}
