package disclosure.alert.subscription;

import disclosure.alert.match.Priority;
import disclosure.alert.match.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * A subscription as the matcher needs it.
     *
     * @param tickers those that are named and those on its watchlists
     */
    record Stored(
            String tenant,
            String name,
            Schedule schedule,
            boolean usesWatchlists,
            Set<String> tickers,
            List<String> exchanges,
            List<String> categories,
            List<String> flags,
            List<String> conditions,
            @Nullable String keywords,
            Priority priority,
            List<UUID> channels) {

        /** The same with what is on its watchlists. */
        Stored with(Set<String> all) {
            return new Stored(
                    tenant,
                    name,
                    schedule,
                    true,
                    all,
                    exchanges,
                    categories,
                    flags,
                    conditions,
                    keywords,
                    priority,
                    channels);
        }
    }

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

    /**
     * Once for all rules that use them: hundreds may watch the whole market. A list that changes
     * between the two questions is a later change of its rules.
     */
    private static final String LISTS = "select id, tickers from alert.watchlist where id = any(?)";

    /** The lock is held by now, so no rule that uses the list can be missed. */
    private static final String NOTE_USERS =
            """
            insert into alert.subscription_log (subscription_id, version)
            select id, (select coalesce(max(version), 0) from alert.subscription_log)
                + row_number() over (order by id)
            from alert.subscription
            where watchlists <> '{}' and watchlists @> cast(:ids as uuid[])
            on conflict (subscription_id) do update set version = excluded.version
            """;

    /** Its plan is always the same, while that of {@link #SINCE} is made anew each time. */
    private static final String NEWEST =
            "select coalesce(max(version), 0) from alert.subscription_log";

    private final EntityManager entities;
    private final DataSource database;

    SubscriptionLog(EntityManager entities, DataSource database) {
        this.entities = entities;
        this.database = database;
    }

    /** Notes a change, in the transaction that makes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(UUID id) {
        lock();
        entities.createNativeQuery(NOTE).setParameter("id", id).executeUpdate();
    }

    /** Notes a change of a watchlist as one of each rule that uses it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void noteUsersOf(UUID watchlist) {
        lock();
        entities.createNativeQuery(NOTE_USERS)
                .setParameter("ids", new UUID[] {watchlist})
                .executeUpdate();
    }

    private void lock() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", LOCK)
                .getSingleResult();
    }

    /** Whether anything changed after a version. */
    boolean changedSince(long version) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEWEST);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1) > version;
        } catch (SQLException e) {
            throw new IllegalStateException("the subscription log could not be read", e);
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
            List<Row> changed = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    changed.add(row(rows));
                }
            }
            TickersOnLists listed = listed(connection, changed);
            return changed.stream().map(row -> row.change(listed)).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("the subscription log could not be read", e);
        }
    }

    /** A change whose watchlists are not read yet. */
    private record Row(long version, UUID id, List<UUID> watchlists, @Nullable Stored named) {

        Change change(TickersOnLists listed) {
            return new Change(
                    version,
                    id,
                    named == null || watchlists.isEmpty()
                            ? named
                            : named.with(listed.and(named.tickers(), watchlists)));
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        boolean gone = row.getObject("id") == null;
        return new Row(
                row.getLong("version"),
                row.getObject("subscription_id", UUID.class),
                gone ? List.of() : List.of((UUID[]) row.getArray("watchlists").getArray()),
                gone ? null : stored(row));
    }

    private static TickersOnLists listed(Connection connection, List<Row> changed)
            throws SQLException {
        UUID[] used =
                changed.stream()
                        .flatMap(row -> row.watchlists().stream())
                        .distinct()
                        .toArray(UUID[]::new);
        Map<UUID, Set<String>> lists = new HashMap<>();
        if (used.length > 0) {
            try (PreparedStatement statement = connection.prepareStatement(LISTS)) {
                statement.setArray(1, connection.createArrayOf("uuid", used));
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        lists.put(
                                rows.getObject("id", UUID.class),
                                Set.copyOf(texts(rows, "tickers")));
                    }
                }
            }
        }
        return new TickersOnLists(lists);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getString("tenant"),
                row.getString("name"),
                new Schedule(
                        row.getBoolean("enabled"),
                        instant(row, "muted_until"),
                        instant(row, "expires_at")),
                false,
                Set.copyOf(texts(row, "tickers")),
                texts(row, "exchanges"),
                texts(row, "categories"),
                texts(row, "flags"),
                texts(row, "conditions"),
                row.getString("keywords"),
                Priority.valueOf(row.getString("priority")),
                List.of((UUID[]) row.getArray("channels").getArray()));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
