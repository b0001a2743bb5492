package disclosure.alert.explain;

import disclosure.alert.notify.DeliveryProgress.Told;
import disclosure.events.AlertRaised;
import disclosure.events.StructuredFiling;
import disclosure.keywords.Truth;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription on one filing.
 *
 * @param rule in canonical form
 * @param stage HEADLINE or FULL: what is known of the filing
 * @param matches TRUE, FALSE, or UNKNOWN while only the headline is known
 * @param clauses the parts that must all hold
 * @param duplicateOf the alert by which this stage or revision of the filing was not told again:
 *     one is told of a subscription and a filing; null where the filing as it is now was told, or
 *     was not told at all, or does not match
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
        @Nullable Duplicate duplicateOf,
        List<Alerted> alerts) {

    /**
     * An earlier alert of the same filing.
     *
     * @param revision of the filing as it was told
     * @param stage HEADLINE or FULL, as it was told
     */
    record Duplicate(String alertId, Instant raisedAt, int revision, String stage) {

        /** Null where the alert, if there is one, told what the filing is now. */
        static @Nullable Duplicate of(
                @Nullable AlertRaised first, StructuredFiling now, Truth matches) {
            if (first == null || matches != Truth.TRUE) {
                return null;
            }
            AlertRaised.Headline told = first.filing();
            return told.revision() == now.revision() && told.stage() == now.stage()
                    ? null
                    : new Duplicate(
                            first.alertId(),
                            first.raisedAt(),
                            told.revision(),
                            told.stage().name());
        }
    }

    /** An alert and how telling it goes. */
    record Alerted(String alertId, Instant raisedAt, List<Told> deliveries) {}
}
