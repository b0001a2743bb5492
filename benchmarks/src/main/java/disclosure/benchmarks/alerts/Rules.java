package disclosure.benchmarks.alerts;

import disclosure.benchmarks.match.WrittenRules.Written;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

/** Subscriptions, written into the tables directly. */
final class Rules {

    private static final String SUBSCRIPTION =
            """
            insert into alert.subscription (id, tenant, name, tickers, exchanges, categories,
                keywords, canonical, channels, enabled, revision, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, '{}', true, 1, now(), now())
            """;

    private static final String LOG =
            """
            insert into alert.subscription_log (subscription_id, version)
            select s.id, row_number() over () + (select coalesce(max(version), 0)
                from alert.subscription_log)
            from alert.subscription s
            where not exists (select 1 from alert.subscription_log l where l.subscription_id = s.id)
            """;

    private static final int BATCH = 5_000;

    private Rules() {}

    /** Adds rules in one transaction; a running service sees all of them with its next filing. */
    static void add(Connection connection, List<Written> rules, IntFunction<String> tenant)
            throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(SUBSCRIPTION);
                Statement log = connection.createStatement()) {
            for (int i = 0; i < rules.size(); i++) {
                Written rule = rules.get(i);
                statement.setObject(1, UUID.randomUUID());
                statement.setString(2, tenant.apply(i));
                statement.setString(3, "rule " + i);
                statement.setArray(4, texts(connection, rule.tickers()));
                statement.setArray(5, texts(connection, rule.exchanges()));
                statement.setArray(6, texts(connection, rule.categories()));
                statement.setString(7, rule.keywords());
                statement.setString(8, rule.keywords());
                statement.addBatch();
                if (i % BATCH == BATCH - 1 || i == rules.size() - 1) {
                    statement.executeBatch();
                }
            }
            log.executeUpdate(LOG);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static java.sql.Array texts(Connection connection, Collection<String> values)
            throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
