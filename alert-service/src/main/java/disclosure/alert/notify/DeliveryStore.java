package disclosure.alert.notify;

import disclosure.events.AlertRaised;
import disclosure.events.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The worker's side of the delivery table. Set-wise statements, hence SQL. */
@ApplicationScoped
class DeliveryStore {

    // Channel by channel, so that a channel with a long queue costs the others nothing, and the
    // ones with the fewest attempts under way first, so that those that never end do not get every
    // place that comes free. Taking a row moves its next attempt to the end of the lease, which is
    // also what makes it invisible.
    private static final String TAKE =
            """
            with busy as (
                select c.id, c.tenant, under_way.attempts
                from unnest(?::uuid[], ?::int[]) as under_way (channel_id, attempts)
                join alert.channel c on c.id = under_way.channel_id),
            due as (
                select head.*, c.tenant,
                    coalesce(busy.attempts, 0) + row_number() over (
                        partition by c.id order by head.again, head.due_at) as of_channel
                from alert.channel c
                left join busy on busy.id = c.id
                cross join lateral (
                    select d.id, d.attempts > 0 as again, d.next_attempt_at as due_at
                    from alert.delivery d
                    where d.channel_id = c.id and d.state = 'PENDING' and d.next_attempt_at <= ?
                    order by (d.attempts > 0), d.next_attempt_at
                    limit greatest(0, ? - coalesce(busy.attempts, 0))
                    for update skip locked) head
                where c.deleted_at is null and c.disabled_at is null and c.id <> all (?)),
            placed as (
                select due.*,
                    coalesce(tenants.attempts, 0) + row_number() over (
                        partition by due.tenant
                        order by due.again, due.of_channel, due.due_at) as of_tenant
                from due
                left join (
                    select tenant, sum(attempts) as attempts from busy group by tenant) tenants
                    on tenants.tenant = due.tenant),
            taken as (
                select id, due_at
                from placed
                where of_tenant <= ?
                order by again, of_channel, due_at
                limit ?)
            update alert.delivery d
            set attempts = d.attempts + 1,
                first_attempt_at = coalesce(d.first_attempt_at, ?),
                next_attempt_at = ?
            from taken, alert.channel c, alert.alert a
            where d.id = taken.id and c.id = d.channel_id and a.id = d.alert_id
            returning d.id, d.alert_id, d.channel_id, c.type, c.url, c.secret,
                case when c.old_secret_until > ? then c.old_secret end as old_secret,
                d.attempts, d.first_attempt_at, a.event, taken.due_at
            """;

    private static final String PUT_BACK =
            """
            update alert.delivery
            set attempts = attempts - 1, next_attempt_at = ?,
                first_attempt_at = case when attempts > 1 then first_attempt_at end
            where id = ?
            """;

    // The attempt number keeps a late attempt, whose lease had run out, from undoing a newer one.
    private static final String MARK =
            """
            update alert.delivery
            set state = ?, next_attempt_at = ?, delivered_at = ?, last_status = ?, last_error = ?
            where id = ? and state = 'PENDING' and (attempts = ? or ?)
            """;

    private static final String LOG =
            """
            insert into alert.delivery_attempt
                (delivery_id, attempt, started_at, ended_at, outcome, status, error)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private final DataSource database;
    private final SecretVault vault;
    private final ClosedChannels closed = new ClosedChannels();

    DeliveryStore(DataSource database, SecretVault vault) {
        this.database = database;
        this.vault = vault;
    }

    /**
     * How many attempts there may be.
     *
     * @param perChannel at most so many per channel, those in flight included
     * @param perTenant at most so many per tenant, those in flight included
     * @param free at most so many now
     */
    record Room(int perChannel, int perTenant, int free) {}

    /**
     * Takes due deliveries, new alerts before retries, each for the length of the lease. Those that
     * cannot be signed here stay as they are, for a replica that can.
     *
     * @param inFlight by channel
     */
    @Transactional
    List<DueDelivery> take(Instant now, Duration lease, Room room, Map<UUID, Integer> inFlight) {
        List<UUID> busy = List.copyOf(inFlight.keySet());
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            // Losing this commit in a crash only means that the attempt is made again.
            try (PreparedStatement hasty =
                    connection.prepareStatement("set local synchronous_commit = off")) {
                hasty.execute();
            }
            statement.setArray(1, connection.createArrayOf("uuid", busy.toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf("int4", busy.stream().map(inFlight::get).toArray()));
            statement.setObject(3, utc(now));
            statement.setInt(4, room.perChannel());
            statement.setArray(5, connection.createArrayOf("uuid", closed.at(now)));
            statement.setInt(6, room.perTenant());
            statement.setInt(7, room.free());
            statement.setObject(8, utc(now));
            statement.setObject(9, utc(now.plus(lease)));
            statement.setObject(10, utc(now));
            List<DueDelivery> taken = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    add(rows, taken, now);
                }
            }
            return taken;
        } catch (SQLException e) {
            throw new IllegalStateException("due deliveries could not be taken", e);
        }
    }

    /** False when a newer attempt, or the tenant, had settled it before; so for the next two. */
    @Transactional
    boolean delivered(
            DueDelivery delivery, Instant started, Instant ended, @Nullable Integer status) {
        boolean marked = mark(delivery, "DELIVERED", null, ended, status, null);
        log(delivery, started, ended, "DELIVERED", status, null);
        return marked;
    }

    @Transactional
    boolean retry(
            DueDelivery delivery,
            Instant started,
            Instant ended,
            Outcome.RetryLater outcome,
            Instant at) {
        boolean marked = mark(delivery, "PENDING", at, null, outcome.status(), outcome.why());
        log(delivery, started, ended, "RETRY_LATER", outcome.status(), outcome.why());
        return marked;
    }

    /** Also disables the channel, with all that waits for it, when the receiver wants no more. */
    @Transactional
    boolean gaveUp(DueDelivery delivery, Instant started, Instant ended, Outcome.GaveUp outcome) {
        // The channel first and its deliveries after it, as its owner's changes do: no deadlock.
        boolean disabled = outcome.disablesChannel() && disable(delivery, ended, outcome.why());
        boolean marked = mark(delivery, "GAVE_UP", null, null, outcome.status(), outcome.why());
        log(delivery, started, ended, "GAVE_UP", outcome.status(), outcome.why());
        if (disabled) {
            update(
                    """
                    update alert.delivery
                    set state = 'GAVE_UP', next_attempt_at = null, last_error = ?
                    where channel_id = ? and state = 'PENDING'
                    """,
                    "the channel was disabled: " + outcome.why(),
                    delivery.channelId());
        }
        return marked;
    }

    /** False when the channel is another one by now: told elsewhere, disabled or gone. */
    private boolean disable(DueDelivery delivery, Instant now, String why) {
        return update(
                        """
                        update alert.channel set disabled_at = ?, disabled_reason = ?,
                            revision = revision + 1, updated_at = ?
                        where id = ? and url = ? and disabled_at is null and deleted_at is null
                        """,
                        utc(now),
                        why,
                        utc(now),
                        delivery.channelId(),
                        delivery.url())
                > 0;
    }

    private boolean mark(
            DueDelivery delivery,
            String state,
            @Nullable Instant next,
            @Nullable Instant delivered,
            @Nullable Integer status,
            @Nullable String error) {
        return update(
                        MARK,
                        state,
                        next == null ? null : utc(next),
                        delivered == null ? null : utc(delivered),
                        status,
                        error,
                        delivery.id(),
                        delivery.attempt(),
                        delivered != null)
                > 0;
    }

    private void log(
            DueDelivery delivery,
            Instant started,
            Instant ended,
            String outcome,
            @Nullable Integer status,
            @Nullable String error) {
        update(
                LOG,
                delivery.id(),
                delivery.attempt(),
                utc(started),
                utc(ended),
                outcome,
                status,
                error);
    }

    private int update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a delivery could not be recorded", e);
        }
    }

    // What cannot be read is given up by itself, so that it holds up no other delivery. A secret
    // that cannot be opened says nothing about the delivery: another replica has the key.
    private void add(ResultSet row, List<DueDelivery> taken, Instant now) throws SQLException {
        try {
            taken.add(delivery(row));
        } catch (SecretVault.CannotOpen e) {
            closed.add(
                    row.getObject("channel_id", UUID.class), now, String.valueOf(e.getMessage()));
            update(
                    PUT_BACK,
                    row.getObject("due_at", OffsetDateTime.class),
                    row.getObject("id", UUID.class));
        } catch (IllegalStateException e) {
            update(
                    """
                    update alert.delivery
                    set state = 'GAVE_UP', next_attempt_at = null, last_error = ?
                    where id = ?
                    """,
                    e.getMessage(),
                    row.getObject("id", UUID.class));
        }
    }

    private DueDelivery delivery(ResultSet row) throws SQLException {
        UUID channelId = row.getObject("channel_id", UUID.class);
        List<String> secrets = new ArrayList<>();
        secrets.add(vault.open(channelId, row.getString("secret")));
        String old = row.getString("old_secret");
        if (old != null) {
            secrets.add(vault.open(channelId, old));
        }
        return new DueDelivery(
                row.getObject("id", UUID.class),
                row.getObject("alert_id", UUID.class),
                channelId,
                row.getString("type"),
                row.getString("url"),
                List.copyOf(secrets),
                row.getInt("attempts"),
                row.getObject("first_attempt_at", OffsetDateTime.class).toInstant(),
                alert(row.getString("event")));
    }

    private static AlertRaised alert(String json) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), AlertRaised.class);
        } catch (IOException e) {
            throw new IllegalStateException("a kept alert is not an AlertRaised", e);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
