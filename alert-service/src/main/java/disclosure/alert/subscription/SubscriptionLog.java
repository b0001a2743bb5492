package disclosure.alert.subscription;

import disclosure.alert.match.Priority;
import disclosure.alert.match.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
            Schedule schedule,
            Set<String> tickers,
            List<UUID> watchlists,
            List<String> exchanges,
            List<String> categories,
            List<String> flags,
            List<String> conditions,
            @Nullable String keywords,
            Priority priority,
            List<UUID> channels) {}

    /** The latest versions that are committed. */
    record Heads(long subscriptions, long watchlists) {}

    private static final long LOCK = 0x73756273L;

    private static final String NOTE =
            """
            insert into alert.subscription_log (subscription_id, version)
            select changed.id, newest.version + changed.number
            from unnest(cast(:ids as uuid[])) with ordinality as changed (id, number),
                (select coalesce(max(version), 0) as version from alert.subscription_log) as newest
            on conflict (subscription_id) do update set version = excluded.version
            """;

    /**
     * A million rows are read at start-up: empty arrays are left out, because each one that is sent
     * costs more than all the rest of a row, and tickers, which hold no space, are one text.
     */
    private static final String COLUMNS =
            """
            s.tenant, s.name, s.enabled, s.muted_until,
                s.expires_at, array_to_string(nullif(s.tickers, '{}'), ' '),
                nullif(s.watchlists, '{}'), nullif(s.exchanges, '{}'), nullif(s.categories, '{}'),
                nullif(s.flags, '{}'), nullif(s.conditions, '{}'), s.keywords, s.priority,
                nullif(s.channels, '{}')
            """;

    private static final String SINCE =
            "select l.version, l.subscription_id, "
                    + COLUMNS
                    + """
            from alert.subscription_log l
            left join alert.subscription s on s.id = l.subscription_id
            where l.version > ? order by l.version limit ?
            """;

    private static final String ALL = "select 0, s.id, " + COLUMNS + " from alert.subscription s";

    /** Its plan is always the same, while that of {@link #SINCE} is made anew each time. */
    private static final String HEADS =
            """
            select (select coalesce(max(version), 0) from alert.subscription_log),
                (select coalesce(max(version), 0) from alert.watchlist_log)
            """;

    private final EntityManager entities;
    private final DataSource database;

    SubscriptionLog(EntityManager entities, DataSource database) {
        this.entities = entities;
        this.database = database;
    }

    /** Notes changes of different subscriptions, in the transaction that makes them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(UUID... ids) {
        lock();
        entities.createNativeQuery(NOTE).setParameter("ids", ids).executeUpdate();
    }

    private void lock() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", LOCK)
                .getSingleResult();
    }

    /** What is committed by now, lists included: one question before each filing. */
    Heads heads() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(HEADS);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Heads(row.getLong(1), row.getLong(2));
        } catch (SQLException e) {
            throw unread(e);
        }
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
            List<Change> changed = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    changed.add(change(rows));
                }
            }
            return changed;
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    /**
     * All subscriptions as of one moment, in any order; their versions are not told. Close it.
     *
     * @param atOnce so many come with each page
     */
    SubscriptionPages all(int atOnce) {
        try {
            return SubscriptionPages.of(database.getConnection(), ALL, atOnce);
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    static IllegalStateException unread(SQLException cause) {
        return new IllegalStateException("the subscription log could not be read", cause);
    }

    static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3) == null ? null : stored(row));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        String tickers = row.getString(8);
        return new Stored(
                row.getString(3),
                row.getString(4),
                new Schedule(row.getBoolean(5), instant(row, 6), instant(row, 7)),
                tickers == null ? Set.of() : Set.copyOf(Arrays.asList(tickers.split(" "))),
                ids(row, 9),
                texts(row, 10),
                texts(row, 11),
                texts(row, 12),
                texts(row, 13),
                row.getString(14),
                Priority.valueOf(row.getString(15)),
                ids(row, 16));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        Array texts = row.getArray(column);
        return texts == null ? List.of() : List.of((String[]) texts.getArray());
    }

    private static List<UUID> ids(ResultSet row, int column) throws SQLException {
        Array ids = row.getArray(column);
        return ids == null ? List.of() : List.of((UUID[]) ids.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
