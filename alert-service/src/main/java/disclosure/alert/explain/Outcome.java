package disclosure.alert.explain;

import disclosure.alert.alert.WithheldMatches.Withheld;
import disclosure.alert.match.Schedule;
import disclosure.alert.notify.DeliveryProgress.Told;
import disclosure.alert.subscription.RuleBook.Pause;
import disclosure.keywords.Truth;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a filing came with a subscription, and what stopped it.
 *
 * @param step where it stands
 * @param since when it came there; null where that is not known
 * @param detail one sentence for people
 */
record Outcome(Step step, @Nullable Instant since, String detail) {

    /** The steps of a match, and what may stop it. */
    enum Step {
        /** Every channel was told, or the subscription has none. */
        TOLD,
        /** A channel is about to be told, or is told again later. */
        HELD,
        /** A channel could not be told. */
        DELIVERY_FAILED,
        MUTED,
        EXPIRED,
        NOT_MATCHED,
        /** The text still to come decides. */
        WAITS,
        /** The filing was there before it was watched, and is alerted to nobody. */
        SILENT,
        PAUSED,
        /** The filing had been matched before the rule was made, or was what it is now. */
        BEFORE_THE_RULE,
        /** It matches and is about to be told. */
        ON_ITS_WAY,
        /** It matches, and should have been told by now if it did when it came. */
        PASSED_OVER
    }

    /** Longer than any filing is on its way while all services run. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    /**
     * All that decides it.
     *
     * @param matches what the rule is on the filing now
     * @param silent as the filing's event says
     * @param arrivedAt when the filing's stage was made
     * @param ruleAt when the rule, or a watchlist it uses, became what it is
     * @param pause the present one, else the last one
     */
    record Facts(
            Truth matches,
            boolean silent,
            Instant arrivedAt,
            Instant ruleAt,
            Schedule schedule,
            @Nullable Pause pause,
            @Nullable Instant alertedAt,
            List<Told> deliveries,
            Optional<Withheld> withheld) {}

    static Outcome of(Facts facts, Instant now) {
        if (facts.alertedAt() != null) {
            return alerted(facts.deliveries(), facts.alertedAt());
        }
        if (facts.withheld().isPresent()) {
            return withheld(facts.withheld().get());
        }
        return switch (facts.matches()) {
            case FALSE ->
                    new Outcome(Step.NOT_MATCHED, null, "the clauses that are FALSE do not hold");
            case UNKNOWN ->
                    new Outcome(
                            Step.WAITS, null, "the document decides, and it has not been read yet");
            case TRUE -> matching(facts, now);
        };
    }

    private static Outcome matching(Facts facts, Instant now) {
        if (facts.silent()) {
            return new Outcome(
                    Step.SILENT, null, "the filing was there before its source was watched");
        }
        Pause pause = facts.pause();
        if (pause != null && pause.holds(facts.arrivedAt())) {
            return new Outcome(
                    Step.PAUSED,
                    pause.from(),
                    pause.to() == null
                            ? "the subscription is paused since then"
                            : "the subscription was paused, or had ended, from then until "
                                    + pause.to());
        }
        if (facts.arrivedAt().isBefore(facts.ruleAt())) {
            return new Outcome(
                    Step.BEFORE_THE_RULE,
                    facts.ruleAt(),
                    "the filing came before the rule became what it is; a preview shows what it"
                            + " would have matched");
        }
        Instant expiresAt = facts.schedule().expiresAt();
        if (expiresAt != null && !now.isBefore(expiresAt)) {
            return new Outcome(Step.EXPIRED, expiresAt, "the subscription ended then");
        }
        if (facts.arrivedAt().isBefore(now.minus(PATIENCE))) {
            return new Outcome(
                    Step.PASSED_OVER,
                    facts.arrivedAt(),
                    "it matches and was not told: it was read anew without alerts, it did not match"
                            + " when it came, or it could not be handled, of which the log of the"
                            + " alert-service tells");
        }
        return new Outcome(Step.ON_ITS_WAY, null, "it matches and will be told in a moment");
    }

    private static Outcome alerted(List<Told> deliveries, Instant at) {
        Optional<Told> failed =
                deliveries.stream().filter(told -> told.state().equals("GAVE_UP")).findFirst();
        if (failed.isPresent()) {
            Told told = failed.get();
            return new Outcome(
                    Step.DELIVERY_FAILED,
                    at,
                    "channel %s was given up after %d attempts: %s"
                            .formatted(told.channelName(), told.attempts(), told.error()));
        }
        return deliveries.stream()
                .map(Told::nextAttemptAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(next -> new Outcome(Step.HELD, at, "the next attempt is due at " + next))
                .orElseGet(
                        () ->
                                new Outcome(
                                        Step.TOLD,
                                        at,
                                        deliveries.isEmpty()
                                                ? "the alert is kept; no channel was to be told"
                                                : "every channel was told"));
    }

    private static Outcome withheld(Withheld withheld) {
        return new Outcome(Step.MUTED, withheld.at(), "it matched while it was muted");
    }
}
