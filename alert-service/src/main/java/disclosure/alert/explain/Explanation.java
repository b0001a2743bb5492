package disclosure.alert.explain;

import disclosure.alert.notify.DeliveryProgress.Told;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A subscription on one filing.
 *
 * @param rule in canonical form
 * @param stage HEADLINE or FULL: what is known of the filing
 * @param matches TRUE, FALSE, or UNKNOWN while only the headline is known
 * @param clauses the parts that must all hold
 * @param alerts what it told of the filing: it itself, then what became of it
 */
record Explanation(
        UUID subscriptionId,
        String filingId,
        String rule,
        String stage,
        String matches,
        Outcome outcome,
        List<Clause> clauses,
        List<Alerted> alerts) {

    /** An alert and how telling it goes. */
    record Alerted(String alertId, Instant raisedAt, List<Told> deliveries) {}
}
