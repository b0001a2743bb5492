package disclosure.alert.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Entrance for alerts that are to be told. */
@ApplicationScoped
public class Deliveries {

    // Whoever disables or deletes a channel then waits for these, or these wait for it: nothing
    // that is scheduled meanwhile is left waiting for a channel that is no more.
    private static final String SCHEDULE =
            """
            insert into alert.delivery
                (id, tenant, alert_id, channel_id, state, next_attempt_at, created_at, last_error)
            select gen_random_uuid(), c.tenant, d.alert, c.id,
                case when c.disabled_at is null then 'PENDING' else 'GAVE_UP' end,
                case when c.disabled_at is null
                    then cast(:now as timestamptz)
                        - (cast(:count as int) - d.place) * interval '1 microsecond' end,
                :now,
                case when c.disabled_at is not null
                    then 'the channel was disabled: ' || c.disabled_reason end
            from unnest(cast(:alerts as uuid[]), cast(:tenants as text[]),
                    cast(:channels as uuid[]))
                with ordinality as d (alert, tenant, channel, place)
            join alert.channel c
                on c.tenant = d.tenant and c.id = d.channel and c.deleted_at is null
            for share of c
            on conflict (alert_id, channel_id) do nothing
            """;

    private final EntityManager database;
    private final DeliveryWorker worker;

    Deliveries(EntityManager database, DeliveryWorker worker) {
        this.database = database;
        this.worker = worker;
    }

    /** One alert and where to tell it. */
    public record Due(UUID alertId, String tenant, Collection<UUID> channelIds) {}

    /**
     * Adds one delivery per alert and channel, in the caller's transaction. A channel that is gone
     * or belongs to another tenant is passed over; one that is disabled gets a delivery that is
     * given up and can be tried again by hand. Scheduling the same pair twice changes nothing.
     *
     * @param alerts what is first is due first, by a microsecond
     * @param now when all first attempts are due
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void schedule(List<Due> alerts, Instant now) {
        List<UUID> ids = new ArrayList<>();
        List<String> tenants = new ArrayList<>();
        List<UUID> channels = new ArrayList<>();
        for (Due due : alerts) {
            for (UUID channel : due.channelIds()) {
                ids.add(due.alertId());
                tenants.add(due.tenant());
                channels.add(channel);
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        database.createNativeQuery(SCHEDULE)
                .setParameter("alerts", ids.toArray(UUID[]::new))
                .setParameter("tenants", tenants.toArray(String[]::new))
                .setParameter("channels", channels.toArray(UUID[]::new))
                .setParameter("now", now)
                .setParameter("count", ids.size())
                .executeUpdate();
    }

    /** Starts what is due at once; to be called after the commit. Never blocks. */
    public void nudge() {
        worker.nudge();
    }
}
