package disclosure.alert.alert;

import disclosure.events.AlertRaised;
import disclosure.events.EventJson;
import disclosure.events.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The alert table. The event is kept as it is told, hence SQL and not an entity. */
@ApplicationScoped
public class AlertStore {

    /** A kept alert and its place in the feed. */
    record Kept(long seq, AlertRaised event) {}

    private static final long SEQ_LOCK = 0x616c6572L;

    /**
     * All at once: a filing may raise hundreds, and each statement is a way to the database. The
     * lock comes before the first number, because no row is made before the feed is there.
     */
    private static final String INSERT =
            """
            with feed as materialized (select 1 from pg_advisory_xact_lock(?))
            insert into alert.alert (id, seq, tenant, subscription_id, filing_id, revision, exchange,
                ticker, event, raised_at)
            select id, nextval('alert.alert_seq'), tenant, subscription, filing, revision, exchange,
                ticker, event, raised_at
            from feed, unnest(?::text[]::uuid[], ?::text[], ?::text[]::uuid[], ?::text[],
                    ?::text[]::int[], ?::text[], ?::text[], ?::text[], ?::text[]::timestamptz[])
                with ordinality
                as raised (id, tenant, subscription, filing, revision, exchange, ticker, event,
                    raised_at, place)
            order by place
            on conflict do nothing
            returning id, seq
            """;

    /**
     * Where the relay is. By index from here on: the table grows faster than its statistics, and a
     * plan that was made while it was small would read all of it each time.
     */
    private static final String UP_TO =
            """
            select up_to, set_config('enable_seqscan', 'off', true)
            from alert.alert_told
            for update skip locked
            """;

    private static final String UNTOLD =
            """
            select seq, id, exchange || ':' || coalesce(ticker, filing_id) as key, filing_id,
                raised_at, event
            from alert.alert
            where seq > ?
            order by seq
            limit ?
            """;

    /** The event says what was known when it was raised; how telling it went is known since. */
    private static final String READ =
            """
            select a.seq, a.event, told.first_attempt_at, told.delivered_at
            from alert.alert a, lateral (
                select min(first_attempt_at) as first_attempt_at, min(delivered_at) as delivered_at
                from alert.delivery where alert_id = a.id) as told
            where tenant = ?\s""";

    /** Not waiting for the disk: what a crash makes forget is told again under the same id. */
    private static final String TOLD =
            """
            update alert.alert_told set up_to = ?
            returning set_config('synchronous_commit', 'off', true)
            """;

    private final DataSource database;

    AlertStore(DataSource database) {
        this.database = database;
    }

    /** Subscriptions that have an alert for this filing, with the latest revision told. */
    public Map<UUID, Integer> alerted(String filingId) {
        Map<UUID, Integer> alerted = new HashMap<>();
        query(
                        "select subscription_id, revision from alert.alert where filing_id = ?",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)),
                        filingId)
                .forEach(told -> alerted.merge(told.getKey(), told.getValue(), Math::max));
        return alerted;
    }

    /**
     * Keeps alerts, in the caller's transaction. Other writers are held back until it ends, so that
     * commit order is feed order.
     *
     * @return by id the place in the feed of those that were not kept already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Long> keep(List<AlertRaised> alerts) {
        Map<UUID, Long> places = new HashMap<>();
        Spelling spelling = new Spelling();
        query(
                        INSERT,
                        row -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)),
                        SEQ_LOCK,
                        each(alerts, AlertRaised::alertId),
                        each(alerts, AlertRaised::tenant),
                        each(alerts, AlertRaised::subscriptionId),
                        each(alerts, alert -> alert.filing().filingId()),
                        each(alerts, alert -> Integer.toString(alert.filing().revision())),
                        each(alerts, alert -> alert.filing().exchange()),
                        each(alerts, alert -> alert.filing().ticker()),
                        each(alerts, spelling::of),
                        each(alerts, alert -> alert.raisedAt().toString()))
                .forEach(kept -> places.put(kept.getKey(), kept.getValue()));
        return places;
    }

    private static @Nullable String[] each(
            List<AlertRaised> alerts, Function<AlertRaised, @Nullable String> value) {
        return alerts.stream().map(value).toArray(String[]::new);
    }

    /** Newest first. */
    List<Kept> page(String tenant, AlertFilter filter, int limit) {
        StringBuilder sql = new StringBuilder(READ);
        List<Object> values = new ArrayList<>(List.of(tenant));
        and(sql, values, " and subscription_id = ?", filter.subscription());
        if (filter.ticker() != null) {
            // The headline names the first security; a rule may have asked for another one.
            sql.append(" and (ticker = ? or event::jsonb -> 'reasons' @> ?::jsonb)");
            values.add(filter.ticker());
            values.add(
                    new String(
                            EventJson.write(
                                    List.of(Map.of("field", "ticker", "text", filter.ticker()))),
                            StandardCharsets.UTF_8));
        }
        and(sql, values, " and raised_at >= ?", utcOrNull(filter.since()));
        and(sql, values, " and raised_at < ?", utcOrNull(filter.until()));
        and(sql, values, " and seq < ?", filter.before());
        values.add(limit);
        return query(
                sql.append(" order by seq desc limit ?").toString(),
                AlertStore::kept,
                values.toArray());
    }

    Optional<AlertRaised> ofTenant(String tenant, UUID id) {
        return query(READ + "and id = ?", AlertStore::kept, tenant, id).stream()
                .map(Kept::event)
                .findFirst();
    }

    /** What a subscription told of a filing, oldest first. */
    public List<AlertRaised> of(String tenant, UUID subscription, String filingId) {
        return query(
                        READ + "and subscription_id = ? and filing_id = ? order by seq",
                        AlertStore::kept,
                        tenant,
                        subscription,
                        filingId)
                .stream()
                .map(Kept::event)
                .toList();
    }

    /**
     * Untold alerts of all tenants, oldest first, for the relay: none while another replica's relay
     * is at it, which this transaction keeps away in turn.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UntoldAlert> untold(int limit) {
        return query(UP_TO, row -> row.getLong("up_to")).stream()
                .flatMap(upTo -> after(upTo, limit).stream())
                .toList();
    }

    private List<UntoldAlert> after(long seq, int limit) {
        return query(
                UNTOLD,
                row ->
                        new UntoldAlert(
                                row.getLong("seq"),
                                row.getObject("id", UUID.class),
                                row.getString("key"),
                                row.getString("filing_id"),
                                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                                row.getString("event").getBytes(StandardCharsets.UTF_8)),
                seq,
                limit);
    }

    /**
     * Notes that all alerts up to a place in the feed are told, in the transaction that read them.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void toldUpTo(long seq) {
        query(TOLD, row -> row.getString(1), seq);
    }

    private static void and(
            StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        try {
            byte[] json = row.getString("event").getBytes(StandardCharsets.UTF_8);
            AlertRaised raised = EventJson.read(json, AlertRaised.class);
            return new Kept(row.getLong("seq"), raised.with(told(raised.trace(), row)));
        } catch (IOException e) {
            throw new IllegalStateException("a kept alert is not an AlertRaised", e);
        }
    }

    private static Trace told(Trace trace, ResultSet row) throws SQLException {
        OffsetDateTime attempt = row.getObject("first_attempt_at", OffsetDateTime.class);
        OffsetDateTime delivered = row.getObject("delivered_at", OffsetDateTime.class);
        Trace tried = attempt == null ? trace : trace.firstAttemptAt(attempt.toInstant());
        return delivered == null ? tried : tried.deliveredAt(delivered.toInstant());
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
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
            throw new IllegalStateException("alerts could not be read or written", e);
        }
    }

    private static @Nullable OffsetDateTime utcOrNull(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
