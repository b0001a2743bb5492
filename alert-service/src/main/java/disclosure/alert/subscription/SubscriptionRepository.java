package disclosure.alert.subscription;

import disclosure.alert.request.Place;
import disclosure.alert.request.TransactionTurn;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The subscription table; every query names the tenant. */
@ApplicationScoped
class SubscriptionRepository implements PanacheRepositoryBase<SubscriptionRow, UUID> {

    Optional<SubscriptionRow> ofTenant(String tenant, UUID id) {
        return find("tenant = ?1 and id = ?2", tenant, id).firstResultOptional();
    }

    /** Held until the transaction ends, so that two changes cannot both see the same revision. */
    Optional<SubscriptionRow> forChange(String tenant, UUID id) {
        return find("tenant = ?1 and id = ?2", tenant, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<SubscriptionRow> page(
            String tenant, @Nullable String tag, @Nullable String owner, Place after, int limit) {
        StringBuilder query =
                new StringBuilder(
                        "tenant = :tenant and (createdAt < :at or (createdAt = :at and id < :id))");
        Parameters parameters =
                Parameters.with("tenant", tenant).and("at", after.at()).and("id", after.id());
        if (tag != null) {
            query.append(" and array_contains(tags, :tag)");
            parameters.and("tag", tag);
        }
        if (owner != null) {
            query.append(" and owner = :owner");
            parameters.and("owner", owner);
        }
        return find(query.append(" order by createdAt desc, id desc").toString(), parameters)
                .range(0, limit - 1)
                .list();
    }

    /** Of those that are written; others are not written out for the question. */
    boolean isThere(UUID id) {
        return !getEntityManager()
                .createQuery("select s.id from SubscriptionRow s where s.id = :id", UUID.class)
                .setParameter("id", id)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .isEmpty();
    }

    /** Waits for the tenant's other creations to end: they count to the same quota. */
    long countForQuota(String tenant) {
        TransactionTurn.await(getEntityManager(), "quota:" + tenant);
        return count("tenant", tenant);
    }
}
