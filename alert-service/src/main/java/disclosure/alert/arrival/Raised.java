package disclosure.alert.arrival;

import disclosure.alert.match.Rule;
import disclosure.events.AlertRaised;
import java.util.UUID;

/** An alert that is to be kept, and the rule it is of. */
record Raised(Rule rule, AlertRaised alert) {

    UUID id() {
        return UUID.fromString(alert.alertId());
    }

    String tenant() {
        return alert.tenant();
    }
}
