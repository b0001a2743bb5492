package disclosure.alert.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was made under keys that clients chose. Nothing here needs subscriptions that are not yet
 * written: they are not written out early for a question, which costs as much as there are.
 */
@ApplicationScoped
class CreationKeys {

    /**
     * A first use, and the subscription it is to make.
     *
     * @param gone whether what it made was deleted
     */
    record Use(String requestHash, UUID subscription, boolean gone) {}

    private final EntityManager entities;
    private final SubscriptionsConfig config;

    CreationKeys(EntityManager entities, SubscriptionsConfig config) {
        this.entities = entities;
        this.config = config;
    }

    /** Forgets the keys of long ago, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forgetOld(Instant now) {
        entities.createNativeQuery(
                        "delete from alert.subscription_creation where created_at < :before")
                .setParameter("before", now.minus(config.keysKeptFor()))
                .executeUpdate();
    }

    /**
     * Takes a key, in the caller's transaction; waits for another one that is just using it.
     *
     * @return the use that counts: the given one, or an earlier one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Use take(String tenant, String key, Use use, Instant now) {
        int taken =
                entities.createNativeQuery(
                                """
                                insert into alert.subscription_creation
                                    (tenant, key, request_hash, subscription_id, created_at)
                                values (:tenant, :key, :hash, :id, :now)
                                on conflict do nothing
                                """)
                        .setParameter("tenant", tenant)
                        .setParameter("key", key)
                        .setParameter("hash", use.requestHash())
                        .setParameter("id", use.subscription())
                        .setParameter("now", now)
                        .setFlushMode(FlushModeType.COMMIT)
                        .executeUpdate();
        return taken == 1 ? use : earlier(tenant, key);
    }

    boolean isTaken(String tenant, String key) {
        return !entities.createNativeQuery(
                        "select 1 from alert.subscription_creation"
                                + " where tenant = :tenant and key = :key")
                .setParameter("tenant", tenant)
                .setParameter("key", key)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .isEmpty();
    }

    private Use earlier(String tenant, String key) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select c.request_hash, c.subscription_id, s.id is null
                                from alert.subscription_creation c
                                left join alert.subscription s on s.id = c.subscription_id
                                where c.tenant = :tenant and c.key = :key
                                """)
                        .setParameter("tenant", tenant)
                        .setParameter("key", key)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        Object[] row = (Object[]) found.getFirst();
        return new Use((String) row[0], (UUID) row[1], (Boolean) row[2]);
    }
}
