package disclosure.alert.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which channels belong to a tenant. */
@ApplicationScoped
public class Channels {

    private final EntityManager database;

    Channels(EntityManager database) {
        this.database = database;
    }

    /** Those of {@code ids} that are living channels of the tenant. */
    @Transactional
    public Set<UUID> owned(String tenant, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return database.createQuery(
                        "select c.id from ChannelRow c where c.tenant = :tenant"
                                + " and c.deletedAt is null and c.id in :ids",
                        UUID.class)
                .setParameter("tenant", tenant)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
