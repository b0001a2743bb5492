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

/** Which watchlists changed, in the order in which the changes were committed. */
@ApplicationScoped
class WatchlistLog {

    /**
     * The latest change of one list.
     *
     * @param name null when it was deleted
     */
    record Change(long version, UUID id, @Nullable String name, List<String> tickers) {}

    private static final long LOCK = 0x6c697374L;

    private static final String NOTE =
            """
            insert into alert.watchlist_log (watchlist_id, version)
            values (:id, (select coalesce(max(version), 0) + 1 from alert.watchlist_log))
            on conflict (watchlist_id) do update set version = excluded.version
            """;

    private static final String SINCE =
            """
            select l.version, l.watchlist_id, w.name, w.tickers
            from alert.watchlist_log l
            left join alert.watchlist w on w.id = l.watchlist_id
            where l.version > ? order by l.version limit ?
            """;

    private final EntityManager entities;
    private final DataSource database;

    WatchlistLog(EntityManager entities, DataSource database) {
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
                    changes.add(change(rows));
                }
            }
            return changes;
        } catch (SQLException e) {
            throw new IllegalStateException("the watchlist log could not be read", e);
        }
    }

    private static Change change(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return new Change(
                row.getLong("version"),
                row.getObject("watchlist_id", UUID.class),
                name,
                name == null ? List.of() : List.of((String[]) row.getArray("tickers").getArray()));
    }
}
