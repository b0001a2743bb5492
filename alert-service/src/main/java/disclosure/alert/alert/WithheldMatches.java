package disclosure.alert.alert;

import disclosure.alert.match.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Matches that were not told because their owner did not want to hear of them. */
@ApplicationScoped
public class WithheldMatches {

    /** Why and when a match was not told. */
    public record Withheld(Decision.Why why, Instant at) {}

    private final EntityManager entities;

    WithheldMatches(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest word counts. */
    @Transactional
    public void note(UUID subscription, String filingId, Decision.Why why, Instant at) {
        entities.createNativeQuery(
                        """
                        insert into alert.withheld (subscription_id, filing_id, why, at)
                        values (:subscription, :filing, :why, :at)
                        on conflict (subscription_id, filing_id)
                            do update set why = excluded.why, at = excluded.at
                        """)
                .setParameter("subscription", subscription)
                .setParameter("filing", filingId)
                .setParameter("why", why.name())
                .setParameter("at", at)
                .executeUpdate();
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
