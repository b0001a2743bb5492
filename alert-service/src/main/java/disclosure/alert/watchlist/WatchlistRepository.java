package disclosure.alert.watchlist;

import disclosure.alert.request.Place;
import disclosure.alert.request.TransactionTurn;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The watchlist table; every query names the tenant. */
@ApplicationScoped
class WatchlistRepository implements PanacheRepositoryBase<WatchlistRow, UUID> {

    Optional<WatchlistRow> ofTenant(String tenant, UUID id) {
        return find("tenant = ?1 and id = ?2", tenant, id).firstResultOptional();
    }

    /** Held until the transaction ends, so that two changes cannot both see the same revision. */
    Optional<WatchlistRow> forChange(String tenant, UUID id) {
        return find("tenant = ?1 and id = ?2", tenant, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Waits for the tenant's other lists to be named: no two of them may get one name. */
    void holdNames(String tenant) {
        TransactionTurn.await(getEntityManager(), "watchlists:" + tenant);
    }

    /** Waits for the tenant's other lists to be named: they count to the same quota. */
    long countForQuota(String tenant) {
        holdNames(tenant);
        return count("tenant", tenant);
    }

    Optional<WatchlistRow> named(String tenant, String name) {
        return find("tenant = ?1 and name = ?2", tenant, name).firstResultOptional();
    }

    /** Found and held at once: what is deleted in between is not there. */
    List<WatchlistRow> kept(String tenant, Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : find("tenant = ?1 and name in ?2", tenant, names)
                        .withLock(LockModeType.PESSIMISTIC_READ)
                        .list();
    }

    List<WatchlistRow> withIds(String tenant, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("tenant = ?1 and id in ?2", tenant, ids);
    }

    List<WatchlistRow> page(String tenant, Place after, int limit) {
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
