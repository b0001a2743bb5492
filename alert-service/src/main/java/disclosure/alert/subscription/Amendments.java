package disclosure.alert.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.alert.request.Amendable;
import disclosure.alert.request.Bodies;
import disclosure.alert.request.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a PUT makes of a stored subscription, by the rule of {@link Amendable}. What it asks for is
 * one thing: a field of it that is left out beside others that are given asks for nothing, or it
 * would narrow what its author believes to be wider. It stands there in two forms; {@link
 * WholeRule} tells which of them was changed.
 */
@ApplicationScoped
class Amendments {

    /** One form of the rule; the other one is its text. */
    private static final Set<String> FIELDS =
            Set.of(
                    "tickers",
                    "watchlists",
                    "exchanges",
                    "categories",
                    "flags",
                    "conditions",
                    "keywords");

    private static final Amendable<SubscriptionRequest> SUBSCRIPTIONS =
            new Amendable<>(
                    SubscriptionRequest.class,
                    Set.of("id", "owner"),
                    Stream.concat(FIELDS.stream(), Stream.of("mutedUntil", "expiresAt"))
                            .collect(Collectors.toUnmodifiableSet()));

    private final Bodies bodies;

    Amendments(Bodies bodies) {
        this.bodies = bodies;
    }

    SubscriptionRequest amended(SubscriptionView shown, ObjectNode body) {
        ObjectNode given = body.deepCopy();
        boolean none = FIELDS.stream().noneMatch(given::hasNonNull);
        // Clients with a field for everything send the text and nothing in the others.
        boolean textAlone =
                !isEmpty(given.path("rule"))
                        && FIELDS.stream().map(given::path).allMatch(Amendments::isEmpty);
        if (none || textAlone) {
            given.remove(FIELDS);
        } else {
            FIELDS.stream().filter(field -> !given.hasNonNull(field)).forEach(given::putNull);
        }
        SubscriptionRequest amended = bodies.amended(SUBSCRIPTIONS, shown, given);
        JsonNode canonical = given.path("canonicalKeywords");
        if (!isEmpty(canonical)
                && !canonical.asText().equals(shown.canonicalKeywords())
                && Objects.equals(amended.keywords(), shown.keywords())) {
            throw Problems.invalid(
                    "canonicalKeywords", "follows from keywords; change those instead");
        }
        return amended;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.asText().isBlank())
                || (value.isArray() && value.isEmpty());
    }
}
