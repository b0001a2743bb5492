package disclosure.alert.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Entrance for alerts that are to be told. */
@ApplicationScoped
public class Deliveries {

    private static final String SCHEDULE =
            """
            insert into alert.delivery
                (id, tenant, alert_id, channel_id, state, next_attempt_at, created_at, last_error)
            select gen_random_uuid(), c.tenant, :alert, c.id,
                case when c.disabled_at is null then 'PENDING' else 'GAVE_UP' end,
                case when c.disabled_at is null then cast(:now as timestamptz) end,
                :now,
                case when c.disabled_at is not null
                    then 'the channel was disabled: ' || c.disabled_reason end
            from alert.channel c
            where c.tenant = :tenant and c.id = any(:channels) and c.deleted_at is null
            on conflict (alert_id, channel_id) do nothing
            """;

    private final EntityManager database;
    private final DeliveryWorker worker;

    Deliveries(EntityManager database, DeliveryWorker worker) {
        this.database = database;
        this.worker = worker;
    }

    /**
     * Adds one delivery per channel, in the caller's transaction. A channel that is gone or belongs
     * to another tenant is passed over; one that is disabled gets a delivery that is given up and
     * can be tried again by hand. Scheduling the same pair twice changes nothing.
     *
     * @param now when the first attempt is due
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void schedule(UUID alertId, String tenant, Collection<UUID> channelIds, Instant now) {
        if (channelIds.isEmpty()) {
            return;
        }
        database.createNativeQuery(SCHEDULE)
                .setParameter("alert", alertId)
                .setParameter("tenant", tenant)
                .setParameter("channels", channelIds.toArray(UUID[]::new))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Starts what is due at once; to be called after the commit. Never blocks. */
    public void nudge() {
        worker.nudge();
    }
}
