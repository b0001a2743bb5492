package disclosure.alert.notify;

import disclosure.alert.request.Place;
import disclosure.alert.request.TransactionTurn;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Living channels, always of one tenant. */
@ApplicationScoped
class ChannelRepository implements PanacheRepositoryBase<ChannelRow, UUID> {

    Optional<ChannelRow> ofTenant(String tenant, UUID id) {
        return find("tenant = ?1 and id = ?2 and deletedAt is null", tenant, id)
                .firstResultOptional();
    }

    /**
     * Held until the transaction ends, so that a change overwrites no other one and waits for
     * alerts that are just being scheduled.
     */
    Optional<ChannelRow> forChange(String tenant, UUID id) {
        return find("tenant = ?1 and id = ?2 and deletedAt is null", tenant, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Waits for the tenant's other creations to end: they count to the same quota. */
    long countForQuota(String tenant) {
        TransactionTurn.await(getEntityManager(), "channels:" + tenant);
        return count("tenant = ?1 and deletedAt is null", tenant);
    }

    /** Newest first, after the given place. */
    List<ChannelRow> page(String tenant, Place after, int limit) {
        return find(
                        "tenant = ?1 and deletedAt is null"
                                + " and (createdAt < ?2 or (createdAt = ?2 and id < ?3))"
                                + " order by createdAt desc, id desc",
                        tenant,
                        after.at(),
                        after.id())
                .range(0, limit - 1)
                .list();
    }

    /** Ends what still waits for the channel. */
    void giveUpWaiting(UUID channelId, String why) {
        getEntityManager()
                .createNativeQuery(
                        """
                        update alert.delivery
                        set state = 'GAVE_UP', next_attempt_at = null, last_error = :why
                        where channel_id = :channel and state = 'PENDING'
                        """)
                .setParameter("why", why)
                .setParameter("channel", channelId)
                .executeUpdate();
    }
}
