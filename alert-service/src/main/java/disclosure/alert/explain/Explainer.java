package disclosure.alert.explain;

import disclosure.alert.alert.AlertStore;
import disclosure.alert.alert.WithheldMatches;
import disclosure.alert.filings.StoredFilings;
import disclosure.alert.match.Reading;
import disclosure.alert.match.RulePart;
import disclosure.alert.notify.DeliveryProgress;
import disclosure.alert.notify.DeliveryProgress.Told;
import disclosure.alert.request.Problems;
import disclosure.alert.subscription.RuleBook;
import disclosure.alert.subscription.RuleBook.Standing;
import disclosure.events.AlertRaised;
import disclosure.events.FilingStructured;
import disclosure.events.StructuredFiling;
import disclosure.keywords.Truth;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Explains a subscription on a filing. */
@ApplicationScoped
class Explainer {

    private final RuleBook rules;
    private final StoredFilings filings;
    private final AlertStore alerts;
    private final WithheldMatches withheld;
    private final DeliveryProgress deliveries;
    private final Clock clock;

    Explainer(
            RuleBook rules,
            StoredFilings filings,
            AlertStore alerts,
            WithheldMatches withheld,
            DeliveryProgress deliveries,
            Clock clock) {
        this.rules = rules;
        this.filings = filings;
        this.alerts = alerts;
        this.withheld = withheld;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    Explanation explain(String tenant, UUID subscription, String filingId, String bearer) {
        Standing standing = rules.standing(tenant, subscription);
        FilingStructured event =
                filings.find(filingId, bearer).orElseThrow(() -> Problems.unknown("filing"));
        Reading reading = new Reading(event.filing(), event.text(), standing.listings());
        List<RulePart> parts = RulePart.of(standing.rule());
        Truth matches =
                parts.stream()
                        .map(part -> part.holds().apply(reading))
                        .reduce(Truth.TRUE, Truth::and);
        List<AlertRaised> raised = alerts.of(tenant, subscription, filingId);
        List<Explanation.Alerted> told =
                raised.stream().map(alert -> alerted(tenant, alert)).toList();
        return new Explanation(
                subscription,
                filingId,
                standing.rule().text().canonical(),
                event.filing().stage().name(),
                matches.name(),
                Outcome.of(facts(standing, event, matches, told), clock.instant()),
                parts.stream().map(part -> Clause.of(part, reading)).toList(),
                Explanation.Duplicate.of(
                        raised.isEmpty() ? null : raised.getFirst(), event.filing(), matches),
                told);
    }

    private Explanation.Alerted alerted(String tenant, AlertRaised alert) {
        List<Told> told = deliveries.of(tenant, UUID.fromString(alert.alertId()));
        return new Explanation.Alerted(alert.alertId(), alert.raisedAt(), told);
    }

    private Outcome.Facts facts(
            Standing standing,
            FilingStructured event,
            Truth matches,
            List<Explanation.Alerted> told) {
        StructuredFiling filing = event.filing();
        Instant arrivedAt =
                Objects.requireNonNullElse(filing.trace().parsed(), filing.firstSeenAt());
        return new Outcome.Facts(
                matches,
                event.silent(),
                arrivedAt,
                standing.since(),
                standing.rule().rule().schedule(),
                standing.pause(),
                told.isEmpty() ? null : told.getFirst().raisedAt(),
                told.isEmpty() ? List.of() : told.getFirst().deliveries(),
                withheld.find(standing.rule().rule().id(), filing.filingId()));
    }
}
