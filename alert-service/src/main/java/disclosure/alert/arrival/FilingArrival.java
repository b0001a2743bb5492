package disclosure.alert.arrival;

import disclosure.alert.alert.AlertKept;
import disclosure.alert.alert.AlertRelay;
import disclosure.alert.alert.AlertStore;
import disclosure.alert.alert.WithheldMatches;
import disclosure.alert.match.Decision;
import disclosure.alert.match.Matcher;
import disclosure.alert.match.Reading;
import disclosure.alert.match.Rule;
import disclosure.alert.match.engine.Filing;
import disclosure.alert.notify.Deliveries;
import disclosure.alert.subscription.SeenTickers;
import disclosure.alert.subscription.StandingRules;
import disclosure.events.AlertRaised;
import disclosure.events.Change;
import disclosure.events.FilingStructured;
import disclosure.events.StructuredFiling;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Matches one filing at one stage and keeps what results. */
@ApplicationScoped
class FilingArrival {

    private record Raised(Rule rule, AlertRaised alert) {}

    private static final Logger LOG = Logger.getLogger(FilingArrival.class);

    private final StandingRules rules;
    private final SeenTickers seen;
    private final WithheldMatches withheld;
    private final AlertStore alerts;
    private final AlertRelay relay;
    private final Deliveries deliveries;
    private final Event<AlertKept> kept;
    private final MatchMeters meters;
    private final Clock clock;

    FilingArrival(
            StandingRules rules,
            SeenTickers seen,
            WithheldMatches withheld,
            AlertStore alerts,
            AlertRelay relay,
            Deliveries deliveries,
            Event<AlertKept> kept,
            MatchMeters meters,
            Clock clock) {
        this.rules = rules;
        this.seen = seen;
        this.withheld = withheld;
        this.alerts = alerts;
        this.relay = relay;
        this.deliveries = deliveries;
        this.kept = kept;
        this.meters = meters;
        this.clock = clock;
    }

    /** Safe to call again with the same event: nothing is raised twice. */
    void handle(FilingStructured event) {
        long began = System.nanoTime();
        try {
            arrive(event, began);
        } finally {
            meters.handled(System.nanoTime() - began);
        }
    }

    private void arrive(FilingStructured event, long began) {
        seen.note(event.filing().tickers());
        Reading reading = new Reading(event.filing(), event.text());
        Filing asked = reading.asked();
        List<Rule> matching = meters.timed(() -> matching(asked, event));
        meters.took(MatchMeters.Step.MATCH, began);
        if (matching.isEmpty() && event.filing().revision() == 1) {
            return;
        }
        Map<UUID, Integer> alerted = alerts.alerted(event.filing().filingId());
        for (List<Rule> turn : Turns.of(matching, Rule::tenant)) {
            long judging = System.nanoTime();
            List<Raised> raised = decide(event, reading, turn, alerted.keySet());
            meters.took(MatchMeters.Step.JUDGE, judging);
            keep(event.filing(), raised);
        }
        Turns.of(changes(event, alerted), raised -> raised.alert().tenant())
                .forEach(turn -> keep(event.filing(), turn));
    }

    private void keep(StructuredFiling filing, List<Raised> raised) {
        if (!raised.isEmpty()) {
            long keeping = System.nanoTime();
            tell(filing, QuarkusTransaction.requiringNew().call(() -> keep(raised)));
            meters.took(MatchMeters.Step.KEEP, keeping);
        }
    }

    private List<Rule> matching(Filing filing, FilingStructured event) {
        StandingRules.Matching matching = rules.matching(filing);
        matching.failures()
                .forEach(
                        failure -> {
                            meters.failed();
                            notEvaluated(failure.rule(), event.filing(), failure.cause());
                        });
        return matching.rules();
    }

    private static void notEvaluated(UUID rule, StructuredFiling filing, Throwable cause) {
        LOG.errorf(
                cause,
                "subscription not evaluated subscriptionId=%s filingId=%s",
                rule,
                filing.filingId());
    }

    private List<Raised> decide(
            FilingStructured event, Reading reading, List<Rule> matching, Set<UUID> alerted) {
        StructuredFiling filing = event.filing();
        // As the database keeps it, so that every telling of the alert says the same.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<UUID> muted = new ArrayList<>();
        List<Raised> raised = new ArrayList<>();
        for (Rule rule : matching) {
            Decision decision =
                    Decision.of(
                            event.silent(),
                            rule.schedule(),
                            now,
                            alerted.contains(rule.id()),
                            () -> Matcher.match(rule, reading));
            meters.decided(decision);
            switch (decision) {
                case Decision.Alert alert ->
                        raised.add(
                                new Raised(
                                        rule,
                                        AlertOf.match(rule, filing, alert.match().reasons(), now)));
                case Decision.None none -> {
                    if (none.why() == Decision.Why.MUTED) {
                        muted.add(rule.id());
                    }
                }
                case Decision.Broken broken -> notEvaluated(rule.id(), filing, broken.cause());
            }
        }
        if (!muted.isEmpty()) {
            withheld.note(muted, filing.filingId(), Decision.Why.MUTED, now);
        }
        raised.sort(Comparator.comparing(one -> one.rule().priority()));
        return raised;
    }

    /** What became of the filing, for those who were told of it, whatever they would match now. */
    private List<Raised> changes(FilingStructured event, Map<UUID, Integer> alerted) {
        StructuredFiling filing = event.filing();
        Change change = filing.change();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Raised> raised = new ArrayList<>();
        alerted.forEach(
                (id, told) -> {
                    Rule rule = rules.enabled(id);
                    if (rule != null
                            && change != null
                            && Decision.tellsChange(
                                    event.silent(),
                                    rule.schedule(),
                                    now,
                                    told,
                                    filing.revision(),
                                    change)) {
                        raised.add(new Raised(rule, AlertOf.change(rule, filing, change, now)));
                    }
                });
        return raised;
    }

    private List<AlertKept> keep(List<Raised> raised) {
        Map<UUID, Long> places = alerts.keep(raised.stream().map(Raised::alert).toList());
        List<AlertKept> fresh = new ArrayList<>();
        List<Deliveries.Due> due = new ArrayList<>();
        for (Raised one : raised) {
            AlertRaised alert = one.alert();
            UUID id = UUID.fromString(alert.alertId());
            Long place = places.get(id);
            if (place != null) {
                due.add(new Deliveries.Due(id, alert.tenant(), one.rule().channels()));
                fresh.add(new AlertKept(id, place, alert.tenant()));
            }
        }
        deliveries.schedule(due, raised.getFirst().alert().raisedAt());
        return fresh;
    }

    private void tell(StructuredFiling filing, List<AlertKept> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        deliveries.nudge();
        relay.nudge();
        fresh.forEach(kept::fire);
        meters.kept(fresh.size());
        LOG.infof(
                "alerts raised filingId=%s ticker=%s stage=%s alerts=%d",
                filing.filingId(), filing.ticker(), filing.stage(), fresh.size());
    }
}
