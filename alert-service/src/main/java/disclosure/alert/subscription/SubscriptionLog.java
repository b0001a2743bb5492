package disclosure.alert.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Which subscriptions changed, in the order in which the changes were committed. */
@ApplicationScoped
class SubscriptionLog {

    /**
     * The latest change of one subscription.
     *
     * @param now as it is; null when it was deleted
     */
    record Change(long version, UUID id, @Nullable Stored now) {}

    /** A subscription as the matcher needs it. */
    record Stored(
            String tenant,
            String name,
            boolean enabled,
            List<String> tickers,
            List<String> exchanges,
            List<String> categories,
            @Nullable String keywords,
            List<UUID> channels) {}

    private static final long LOCK = 0x73756273L;

    private static final String NOTE =
            """
            insert into alert.subscription_log (subscription_id, version)
            values (:id, (select coalesce(max(version), 0) + 1 from alert.subscription_log))
            on conflict (subscription_id) do update set version = excluded.version
            """;

    private static final String SINCE =
            """
            select l.version, l.subscription_id, s.*
            from alert.subscription_log l
            left join alert.subscription s on s.id = l.subscription_id
            where l.version > ? order by l.version limit ?
            """;

    private final EntityManager entities;
    private final DataSource database;

    SubscriptionLog(EntityManager entities, DataSource database) {
        this.entities = entities;
        this.database = database;
    }

    /** Notes a change, in the transaction that makes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(UUID id) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", LOCK)
                .getSingleResult();
        entities.createNativeQuery(NOTE).setParameter("id", id).executeUpdate();
    }

    /**
     * What changed after a version, in its order; one indexed query.
     *
     * @param most no more than so many changes; ask again for the others
     */
    List<Change> since(long version, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SINCE)) {
            statement.setLong(1, version);
            statement.setInt(2, most);
            List<Change> changes = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    changes.add(
                            new Change(
                                    rows.getLong("version"),
                                    rows.getObject("subscription_id", UUID.class),
                                    rows.getObject("id") == null ? null : stored(rows)));
                }
            }
            return changes;
        } catch (SQLException e) {
            throw new IllegalStateException("the subscription log could not be read", e);
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getString("tenant"),
                row.getString("name"),
                row.getBoolean("enabled"),
                List.of((String[]) row.getArray("tickers").getArray()),
                List.of((String[]) row.getArray("exchanges").getArray()),
                List.of((String[]) row.getArray("categories").getArray()),
                row.getString("keywords"),
                List.of((UUID[]) row.getArray("channels").getArray()));
    }
}
