package disclosure.alert.subscription;

import disclosure.alert.match.Priority;
import disclosure.alert.request.FieldError;
import disclosure.alert.request.ShortText;
import disclosure.keywords.Attribute;
import disclosure.keywords.RuleText;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request, checked and in normal form. Whether the channels and watchlists exist is for the
 * caller to ask.
 *
 * @param keywords as written; null for any text
 * @param errors all that is wrong; nothing else counts unless it is empty
 */
record Criteria(
        String name,
        RuleText rule,
        @Nullable String keywords,
        List<UUID> channels,
        boolean enabled,
        @Nullable Instant mutedUntil,
        @Nullable Instant expiresAt,
        Priority priority,
        List<String> tags,
        List<FieldError> errors) {

    private static final int LONGEST_NAME = 200;

    static Criteria of(SubscriptionRequest request) {
        return of(request, null);
    }

    /**
     * @param stored the rule that is to be changed; null for a new one
     */
    static Criteria of(SubscriptionRequest request, @Nullable RuleText stored) {
        List<FieldError> errors = new ArrayList<>();
        String name = name(request.name(), errors);
        WholeRule whole = WholeRule.of(request, stored, errors);
        return new Criteria(
                name,
                whole.rule(),
                whole.keywords(),
                Values.CHANNELS.checked(request.channels(), errors).stream()
                        .map(UUID::fromString)
                        .toList(),
                request.enabled() == null || request.enabled(),
                instant("mutedUntil", request.mutedUntil(), errors),
                instant("expiresAt", request.expiresAt(), errors),
                priority(request.priority(), errors),
                Values.TAGS.checked(request.tags(), errors),
                errors);
    }

    List<String> tickers() {
        return rule.values(Attribute.TICKER);
    }

    List<String> watchlists() {
        return rule.values(Attribute.WATCHLIST);
    }

    /** The keywords in canonical form; null for any text. */
    @Nullable String canonical() {
        return rule.keywords() == null ? null : rule.keywords().canonical();
    }

    private static String name(@Nullable String given, List<FieldError> errors) {
        String name = given == null ? "" : given.strip();
        ShortText.fault(name, LONGEST_NAME)
                .ifPresent(fault -> errors.add(FieldError.of("name", fault)));
        return name;
    }

    static @Nullable Instant instant(
            String field, @Nullable OffsetDateTime given, List<FieldError> errors) {
        if (given == null) {
            return null;
        }
        if (given.getYear() < 2000 || given.getYear() > 9000) {
            errors.add(FieldError.of(field, "must lie in the years 2000 to 9000"));
            return null;
        }
        return given.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Priority priority(@Nullable String given, List<FieldError> errors) {
        if (given == null) {
            return Priority.NORMAL;
        }
        Optional<Priority> priority =
                Arrays.stream(Priority.values())
                        .filter(each -> each.name().equals(given.strip().toUpperCase(Locale.ROOT)))
                        .findFirst();
        if (priority.isEmpty()) {
            errors.add(FieldError.of("priority", "must be HIGH, NORMAL or LOW"));
        }
        return priority.orElse(Priority.NORMAL);
    }
}
