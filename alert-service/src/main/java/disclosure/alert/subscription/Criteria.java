package disclosure.alert.subscription;

import disclosure.alert.request.FieldError;
import disclosure.keywords.Expression;
import disclosure.keywords.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request, checked and in normal form. Whether the channels exist is for the caller to ask.
 *
 * @param errors all that is wrong; nothing else counts unless it is empty
 */
record Criteria(
        String name,
        List<String> tickers,
        List<String> exchanges,
        List<String> categories,
        @Nullable String keywords,
        @Nullable String canonical,
        List<UUID> channels,
        boolean enabled,
        List<FieldError> errors) {

    private static final int LONGEST_NAME = 200;
    private static final Pattern EXCHANGE = Pattern.compile("[A-Z][A-Z0-9-]{1,15}");
    private static final Pattern CATEGORY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern UUID_FORM =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    static Criteria of(SubscriptionRequest request) {
        List<FieldError> errors = new ArrayList<>();
        String name = name(request.name(), errors);
        List<String> tickers =
                values(
                        new Values("tickers", 500, TickerForm::normal, TickerForm::refusal),
                        request.tickers(),
                        errors);
        List<String> exchanges =
                values(
                        new Values(
                                "exchanges",
                                50,
                                value -> value.strip().toUpperCase(Locale.ROOT),
                                shaped(EXCHANGE, "is no exchange: write BSE, SSE, SZSE, HKEX …")),
                        request.exchanges(),
                        errors);
        List<String> categories =
                values(
                        new Values(
                                "categories",
                                100,
                                value -> value.strip().toLowerCase(Locale.ROOT),
                                shaped(
                                        CATEGORY,
                                        "is no category code, such as investor-relations-record")),
                        request.categories(),
                        errors);
        List<String> channels =
                values(
                        new Values(
                                "channels",
                                20,
                                value -> value.strip().toLowerCase(Locale.ROOT),
                                shaped(UUID_FORM, "is no channel id")),
                        request.channels(),
                        errors);
        String keywords = words(request.keywords());
        String canonical = keywords == null ? null : canonical(keywords, errors);
        if (errors.isEmpty()
                && keywords == null
                && tickers.isEmpty()
                && exchanges.isEmpty()
                && categories.isEmpty()) {
            errors.add(
                    FieldError.of(
                            "keywords",
                            "give at least one of tickers, exchanges, categories, keywords"));
        }
        return new Criteria(
                name,
                tickers,
                exchanges,
                categories,
                keywords,
                canonical,
                channels.stream().map(UUID::fromString).toList(),
                request.enabled() == null || request.enabled(),
                List.copyOf(errors));
    }

    private record Values(
            String field,
            int most,
            UnaryOperator<String> normal,
            BiFunction<String, String, Optional<FieldError>> refusal) {}

    private static List<String> values(
            Values kind, @Nullable List<@Nullable String> given, List<FieldError> errors) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > kind.most()) {
            errors.add(FieldError.of(kind.field(), "takes at most " + kind.most() + " values"));
            return List.of();
        }
        LinkedHashSet<String> values = new LinkedHashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String value = given.get(i);
            String field = kind.field() + "[" + i + "]";
            if (value == null || value.isBlank()) {
                errors.add(FieldError.of(field, "must not be empty"));
                continue;
            }
            Optional<FieldError> refusal = kind.refusal().apply(field, value);
            refusal.ifPresentOrElse(errors::add, () -> values.add(kind.normal().apply(value)));
        }
        return List.copyOf(values);
    }

    private static BiFunction<String, String, Optional<FieldError>> shaped(
            Pattern pattern, String message) {
        return (field, value) -> {
            String stripped = value.strip();
            boolean right =
                    pattern.matcher(stripped.toUpperCase(Locale.ROOT)).matches()
                            || pattern.matcher(stripped.toLowerCase(Locale.ROOT)).matches();
            return right ? Optional.empty() : Optional.of(FieldError.of(field, message));
        };
    }

    private static String name(@Nullable String given, List<FieldError> errors) {
        String name = given == null ? "" : given.strip();
        boolean readable = name.chars().noneMatch(Character::isISOControl);
        if (name.isEmpty() || name.length() > LONGEST_NAME || !readable) {
            errors.add(
                    FieldError.of(
                            "name", "must have 1 to " + LONGEST_NAME + " characters on one line"));
        }
        return name;
    }

    private static @Nullable String words(@Nullable String keywords) {
        return keywords == null || keywords.isBlank() ? null : keywords;
    }

    private static @Nullable String canonical(String keywords, List<FieldError> errors) {
        int nul = keywords.indexOf('\0');
        if (nul >= 0) {
            errors.add(new FieldError("keywords", nul, "holds a NUL character", null));
            return null;
        }
        return switch (Expression.parse(keywords)) {
            case Parsed.Valid valid -> valid.expression().canonical();
            case Parsed.Invalid wrong -> {
                errors.add(
                        new FieldError(
                                "keywords", wrong.position(), wrong.message(), wrong.suggestion()));
                yield null;
            }
        };
    }
}
