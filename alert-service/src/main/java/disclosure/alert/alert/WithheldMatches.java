package disclosure.alert.alert;

import disclosure.alert.match.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Matches that were not told because their owner did not want to hear of them. */
@ApplicationScoped
public class WithheldMatches {

    /** Why and when a match was not told. */
    public record Withheld(Decision.Why why, Instant at) {}

    /** Nobody asks later why something was not told. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final EntityManager entities;

    WithheldMatches(EntityManager entities) {
        this.entities = entities;
    }

    /** Of several words about one match the latest counts. */
    @Transactional
    public void note(List<UUID> subscriptions, String filingId, Decision.Why why, Instant at) {
        entities.createNativeQuery("delete from alert.withheld where at < :before")
                .setParameter("before", at.minus(KEPT))
                .executeUpdate();
        entities.createNativeQuery(
                        """
                        insert into alert.withheld (subscription_id, filing_id, why, at)
                        select distinct unnest(cast(:subscriptions as uuid[])), :filing, :why,
                            cast(:at as timestamptz)
                        on conflict (subscription_id, filing_id)
                            do update set why = excluded.why, at = excluded.at
                        """)
                .setParameter("subscriptions", subscriptions.toArray(UUID[]::new))
                .setParameter("filing", filingId)
                .setParameter("why", why.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Which of these subscriptions a filing matched without being told of it. */
    @Transactional
    public Set<UUID> among(List<UUID> subscriptions, String filingId) {
        List<?> found =
                entities.createNativeQuery(
                                "select subscription_id from alert.withheld where filing_id = :filing"
                                        + " and subscription_id = any(cast(:subscriptions as uuid[]))")
                        .setParameter("filing", filingId)
                        .setParameter("subscriptions", subscriptions.toArray(UUID[]::new))
                        .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    @Transactional
    public Optional<Withheld> find(UUID subscription, String filingId) {
        List<?> found =
                entities.createNativeQuery(
                                "select why, at from alert.withheld"
                                        + " where subscription_id = :subscription"
                                        + " and filing_id = :filing")
                        .setParameter("subscription", subscription)
                        .setParameter("filing", filingId)
                        .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Withheld(Decision.Why.valueOf((String) row[0]), (Instant) row[1]))
                .findFirst();
    }
}
