package disclosure.alert.arrival;

import disclosure.alert.alert.AlertKept;
import disclosure.alert.alert.AlertRelay;
import disclosure.alert.alert.AlertStore;
import disclosure.alert.notify.Deliveries;
import disclosure.events.StructuredFiling;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Keeps alerts with their deliveries in one transaction and says so when it has committed. */
@ApplicationScoped
class Keeping implements KeepingTurns.Keeper {

    /** Places in the feed by alert, of what was not kept before, and whether any is delivered. */
    private record Kept(Map<UUID, Long> places, boolean due) {}

    private static final Logger LOG = Logger.getLogger(Keeping.class);

    private final AlertStore alerts;
    private final AlertRelay relay;
    private final Deliveries deliveries;
    private final Event<AlertKept> kept;
    private final MatchMeters meters;

    Keeping(
            AlertStore alerts,
            AlertRelay relay,
            Deliveries deliveries,
            Event<AlertKept> kept,
            MatchMeters meters) {
        this.alerts = alerts;
        this.relay = relay;
        this.deliveries = deliveries;
        this.kept = kept;
        this.meters = meters;
    }

    /** Safe to call again: nothing is kept or told twice. */
    @Override
    public void keep(List<Turn> turns) {
        List<Raised> raised = turns.stream().flatMap(turn -> turn.raised().stream()).toList();
        if (raised.isEmpty()) {
            return;
        }
        long began = System.nanoTime();
        Kept fresh = QuarkusTransaction.requiringNew().call(() -> written(raised));
        if (!fresh.places().isEmpty()) {
            tell(fresh);
            turns.forEach(turn -> log(turn, fresh));
        }
        meters.took(MatchMeters.Step.KEEP, began);
    }

    private Kept written(List<Raised> raised) {
        Map<UUID, Long> places = alerts.keep(raised.stream().map(Raised::alert).toList());
        List<Deliveries.Due> due = new ArrayList<>();
        for (Raised one : raised) {
            UUID id = one.id();
            if (places.containsKey(id) && !one.rule().channels().isEmpty()) {
                due.add(new Deliveries.Due(id, one.tenant(), one.rule().channels()));
            }
        }
        deliveries.schedule(due, raised.getLast().alert().raisedAt());
        return new Kept(places, !due.isEmpty());
    }

    private void tell(Kept fresh) {
        if (fresh.due()) {
            deliveries.nudge();
        }
        relay.nudge();
        kept.fire(new AlertKept(Collections.max(fresh.places().values())));
        meters.kept(fresh.places().size());
    }

    private static void log(Turn turn, Kept fresh) {
        StructuredFiling filing = turn.filing();
        long count =
                turn.raised().stream().filter(one -> fresh.places().containsKey(one.id())).count();
        if (count > 0) {
            LOG.infof(
                    "alerts raised filingId=%s ticker=%s stage=%s alerts=%d",
                    filing.filingId(), filing.ticker(), filing.stage(), count);
        }
    }
}
