package disclosure.alert.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.alert.request.Amendable;
import disclosure.alert.request.Bodies;
import disclosure.alert.request.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;

/**
 * What a PUT makes of a stored subscription, by the rule of {@link Amendable}. Its rule stands
 * there in two forms; {@link WholeRule} tells which of them was changed.
 */
@ApplicationScoped
class Amendments {

    private static final Amendable<SubscriptionRequest> SUBSCRIPTIONS =
            new Amendable<>(
                    SubscriptionRequest.class,
                    Set.of("id", "owner"),
                    Set.of("keywords", "mutedUntil", "expiresAt"));

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

    private final Bodies bodies;

    Amendments(Bodies bodies) {
        this.bodies = bodies;
    }

    SubscriptionRequest amended(SubscriptionView shown, ObjectNode body) {
        ObjectNode given = body.deepCopy();
        // Clients with a field for everything send the text and nothing in the others.
        if (!isEmpty(given.path("rule"))
                && FIELDS.stream().map(given::path).allMatch(Amendments::isEmpty)) {
            given.remove(FIELDS);
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
