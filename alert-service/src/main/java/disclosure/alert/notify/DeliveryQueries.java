package disclosure.alert.notify;

import disclosure.alert.request.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The tenant's side of the delivery table. */
@ApplicationScoped
class DeliveryQueries {

    private static final String ROWS =
            """
            select d.*, c.name as channel_name
            from alert.delivery d join alert.channel c on c.id = d.channel_id
            where d.tenant = ?\s""";

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource database;

    DeliveryQueries(DataSource database) {
        this.database = database;
    }

    /** Empty when the tenant has no such alert. */
    @Transactional
    Optional<List<DeliveryView>> ofAlert(String tenant, UUID alertId) {
        List<Integer> known =
                query(
                        "select 1 from alert.alert where tenant = ? and id = ?",
                        row -> row.getInt(1),
                        tenant,
                        alertId);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                query(
                                ROWS + "and d.alert_id = ? order by d.created_at, d.id",
                                DeliveryQueries::view,
                                tenant,
                                alertId)
                        .stream()
                        .map(view -> view.with(attempts(view.id())))
                        .toList());
    }

    /** Newest first, after the given place. */
    @Transactional
    List<DeliveryView> ofChannel(String tenant, UUID channelId, Place after, int limit) {
        OffsetDateTime at = after.at().atOffset(ZoneOffset.UTC);
        return query(
                ROWS
                        + "and d.channel_id = ? and (d.created_at, d.id) < (?, ?)"
                        + " order by d.created_at desc, d.id desc limit ?",
                DeliveryQueries::view,
                tenant,
                channelId,
                at,
                after.id(),
                limit);
    }

    /**
     * Makes a delivery due now, whether it waits or was given up. One that is delivered stays so.
     *
     * @return the delivery afterwards; empty when the tenant has no such one
     */
    @Transactional
    Optional<DeliveryView> retry(String tenant, UUID alertId, UUID id, Instant now) {
        // One that is under way right now is not made twice: only its lease would be cut short,
        // and the receiver would see it again; that is what the caller asked for. The channel is
        // held, or it could be disabled meanwhile and this one wait for ever.
        query(
                """
                with living as (
                    select c.id
                    from alert.channel c join alert.delivery d on d.channel_id = c.id
                    where d.tenant = ? and d.alert_id = ? and d.id = ?
                        and c.deleted_at is null and c.disabled_at is null
                    for share of c)
                update alert.delivery d set state = 'PENDING', next_attempt_at = ?
                from living
                where d.id = ? and d.channel_id = living.id and d.state <> 'DELIVERED'
                returning 1
                """,
                row -> row.getInt(1),
                tenant,
                alertId,
                id,
                now.atOffset(ZoneOffset.UTC),
                id);
        return query(
                        ROWS + "and d.alert_id = ? and d.id = ?",
                        DeliveryQueries::view,
                        tenant,
                        alertId,
                        id)
                .stream()
                .findFirst();
    }

    private List<DeliveryView.Attempt> attempts(UUID delivery) {
        return query(
                "select * from alert.delivery_attempt where delivery_id = ? order by attempt",
                row ->
                        new DeliveryView.Attempt(
                                row.getInt("attempt"),
                                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                                row.getString("outcome"),
                                row.getObject("status", Integer.class),
                                row.getString("error")),
                delivery);
    }

    private static DeliveryView view(ResultSet row) throws SQLException {
        return new DeliveryView(
                row.getObject("id", UUID.class),
                row.getObject("alert_id", UUID.class),
                row.getObject("channel_id", UUID.class),
                row.getString("channel_name"),
                row.getString("state"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                time(row, "first_attempt_at"),
                time(row, "next_attempt_at"),
                time(row, "delivered_at"),
                row.getObject("last_status", Integer.class),
                row.getString("last_error"),
                List.of());
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private <T> List<T> query(String sql, Reader<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("deliveries could not be read", e);
        }
    }
}
