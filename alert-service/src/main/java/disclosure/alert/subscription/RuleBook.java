package disclosure.alert.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.alert.match.Listings;
import disclosure.alert.match.Priority;
import disclosure.alert.match.Rule;
import disclosure.alert.match.Schedule;
import disclosure.alert.match.WrittenRule;
import disclosure.alert.request.Bodies;
import disclosure.alert.request.FieldError;
import disclosure.alert.request.Problems;
import disclosure.alert.watchlist.Watchlists;
import disclosure.keywords.Attribute;
import disclosure.keywords.RuleText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of a tenant as they are written, those that are not subscriptions yet included. */
@ApplicationScoped
public class RuleBook {

    /**
     * A standing rule.
     *
     * @param listings what is on its watchlists
     * @param since when it, or a watchlist it uses, became what it is
     * @param pause the present one, else the last one; null where there was none
     */
    public record Standing(
            WrittenRule rule, Listings listings, Instant since, @Nullable Pause pause) {}

    /**
     * A time in which nothing is matched.
     *
     * @param to null while it lasts
     */
    public record Pause(Instant from, @Nullable Instant to) {

        /** Whether a moment lies in it. */
        public boolean holds(Instant moment) {
            return !moment.isBefore(from) && (to == null || moment.isBefore(to));
        }
    }

    /**
     * A rule that is only tried.
     *
     * @param listings what is on its watchlists
     */
    public record Draft(WrittenRule rule, Listings listings, List<FieldError> warnings) {}

    private final SubscriptionRepository subscriptions;
    private final SubscriptionCheck check;
    private final Watchlists watchlists;
    private final Warnings warnings;
    private final SubscriptionViews views;
    private final Amendments amendments;
    private final Bodies bodies;

    RuleBook(
            SubscriptionRepository subscriptions,
            SubscriptionCheck check,
            Watchlists watchlists,
            Warnings warnings,
            SubscriptionViews views,
            Amendments amendments,
            Bodies bodies) {
        this.subscriptions = subscriptions;
        this.check = check;
        this.watchlists = watchlists;
        this.warnings = warnings;
        this.views = views;
        this.amendments = amendments;
        this.bodies = bodies;
    }

    /** A subscription of the tenant; refused (404) where there is none. */
    @Transactional
    public Standing standing(String tenant, UUID id) {
        SubscriptionRow row =
                subscriptions
                        .ofTenant(tenant, id)
                        .orElseThrow(() -> Problems.unknown("subscription"));
        List<UUID> lists = List.of(row.watchlists);
        Map<UUID, String> names = watchlists.names(tenant, lists);
        RuleText text =
                StoredRule.text(
                        row, lists.stream().map(names::get).filter(Objects::nonNull).toList());
        Schedule schedule = new Schedule(row.enabled, row.mutedUntil, row.expiresAt);
        Rule rule = rule(new Known(id, tenant, row.name, schedule), text, lists);
        Instant since =
                watchlists
                        .changedAt(tenant, lists)
                        .filter(row.ruleSince::isBefore)
                        .orElse(row.ruleSince);
        return new Standing(
                new WrittenRule(rule, text), watchlists.listings(tenant, lists), since, pause(row));
    }

    private static @Nullable Pause pause(SubscriptionRow row) {
        if (row.pausedAt != null) {
            return new Pause(row.pausedAt, null);
        }
        return row.lastPauseFrom == null ? null : new Pause(row.lastPauseFrom, row.lastPauseTo);
    }

    /**
     * A rule as a request for a subscription writes it, the name left out if one likes; with the
     * {@code id} of one that there is, as a PUT of the body would make it. Refused (400) with all
     * its errors.
     */
    @Transactional
    public Draft draft(String tenant, ObjectNode body) {
        JsonNode id = body.path("id");
        if (id.isMissingNode() || id.isNull()) {
            SubscriptionRequest request = bodies.read(body, SubscriptionRequest.class);
            return draft(tenant, new UUID(0, 0), request, null);
        }
        SubscriptionRow row = meant(tenant, id.asText());
        SubscriptionView shown = views.of(row, List.of());
        SubscriptionRequest request = amendments.amended(shown, body);
        return draft(tenant, row.id, request, StoredRule.text(row, shown.watchlists()));
    }

    private SubscriptionRow meant(String tenant, String id) {
        try {
            return subscriptions.ofTenant(tenant, UUID.fromString(id)).orElseThrow();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw (RuntimeException)
                    Problems.invalid(
                                    "id",
                                    "there is no such subscription; leave it out of a new one")
                            .initCause(e);
        }
    }

    private Draft draft(
            String tenant, UUID id, SubscriptionRequest request, @Nullable RuleText stored) {
        SubscriptionCheck.Checked checked = check.of(tenant, request, stored);
        List<FieldError> errors =
                checked.errors().stream()
                        .filter(error -> request.name() != null || !error.field().equals("name"))
                        .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        RuleText text = checked.criteria().rule();
        Known draft = new Known(id, tenant, "draft", Schedule.ALWAYS);
        return new Draft(
                new WrittenRule(rule(draft, text, checked.watchlists()), text),
                watchlists.listings(tenant, checked.watchlists()),
                warnings.of(text, checked.empty()));
    }

    private record Known(UUID id, String tenant, String name, Schedule schedule) {}

    private static Rule rule(Known known, RuleText text, Collection<UUID> lists) {
        return new Rule(
                known.id(),
                known.tenant(),
                known.name(),
                known.schedule(),
                Set.copyOf(text.values(Attribute.TICKER)),
                Set.copyOf(lists),
                Set.copyOf(text.values(Attribute.EXCHANGE)),
                CategoriesMeant.by(text.values(Attribute.CATEGORY)),
                Set.copyOf(text.values(Attribute.FLAG)),
                text.conditions().stream().map(condition -> condition.canonical()).toList(),
                text.keywords() == null ? null : text.keywords().canonical(),
                Priority.NORMAL,
                List.of());
    }
}
