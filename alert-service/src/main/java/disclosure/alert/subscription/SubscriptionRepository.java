package disclosure.alert.subscription;

import disclosure.alert.request.Place;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    List<SubscriptionRow> page(String tenant, Place after, int limit) {
        return find(
                        "tenant = ?1 and (createdAt < ?2 or (createdAt = ?2 and id < ?3))"
                                + " order by createdAt desc, id desc",
                        tenant,
                        after.at(),
                        after.id())
                .range(0, limit - 1)
                .list();
    }
}
