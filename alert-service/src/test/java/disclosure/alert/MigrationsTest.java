package disclosure.alert;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.local.engines.Engines;
import disclosure.local.testing.EnginesForTests;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database with data of before, brought to where the service now expects it. */
class MigrationsTest {

    private static final String FIRST = "202611231010";
    private static final String BEFORE_KEYS_FOR_ALL = "202611282100";
    private static final String LATEST = "latest";

    private static final String SUBSCRIPTION = "018f2b6a-0000-7000-8000-000000000001";
    private static final String CHANNEL = "018f2b6a-0000-7000-8000-000000000002";

    private final Engines engines = EnginesForTests.engines();
    private final String database = "migrations_" + UUID.randomUUID().toString().replace('-', '_');

    @BeforeEach
    void createDatabase() throws SQLException {
        inDatabase("postgres", "create database " + database);
    }

    @AfterEach
    void dropDatabase() throws SQLException {
        inDatabase("postgres", "drop database " + database);
    }

    @Test
    void keepsSubscriptionsAlertsAndChannelsOfTheFirstVersion() throws SQLException {
        migrateTo(FIRST);
        run(
                """
                insert into alert.subscription (id, tenant, name, tickers, exchanges, categories,
                    channels, enabled, revision, created_at, updated_at)
                values ('%s', 'fund', 'own', '{600000}', '{}', '{}', '{%s}', false, 3,
                    '2026-11-23T01:00Z', '2026-11-23T02:00Z')
                """
                        .formatted(SUBSCRIPTION, CHANNEL));
        run(
                """
                insert into alert.alert (id, seq, tenant, subscription_id, filing_id, event,
                    raised_at, told_at)
                values (gen_random_uuid(), 7, 'fund', '%s', 'SSE-1',
                    '{"filing": {"ticker": "600000", "exchange": "SSE", "revision": 2}}',
                    '2026-11-23T03:00Z', '2026-11-23T03:00Z')
                """
                        .formatted(SUBSCRIPTION));
        insertChannel();

        migrateTo(LATEST);

        assertThat(
                        only(
                                "select paused_at = updated_at and rule_since = updated_at from alert.subscription"))
                .isEqualTo("t");
        assertThat(only("select concat_ws(' ', ticker, exchange, revision) from alert.alert"))
                .isEqualTo("600000 SSE 2");
        assertThat(only("select up_to from alert.alert_told")).isEqualTo("7");
        assertThat(only("select revision from alert.channel where updated_at = created_at"))
                .isEqualTo("1");
    }

    @Test
    void knowsTheKeysUnderWhichSubscriptionsWereMade() throws SQLException {
        migrateTo(BEFORE_KEYS_FOR_ALL);
        takeKeyAsAReplicaOfBefore("monday");

        migrateTo(LATEST);

        assertThat(only("select concat_ws(' ', kind, key, made_id) from alert.creation"))
                .isEqualTo("subscription monday " + SUBSCRIPTION);
    }

    @Test
    void servesAReplicaOfBeforeUntilItIsReplaced() throws SQLException {
        migrateTo(LATEST);
        run(
                """
                insert into alert.creation (kind, tenant, key, request_hash, made_id, created_at)
                values ('channel', 'fund', 'monday', 'other', '%s', '2026-11-23T01:00Z')
                """
                        .formatted(CHANNEL));

        assertThat(takeKeyAsAReplicaOfBefore("monday")).isEqualTo(1);
        assertThat(takeKeyAsAReplicaOfBefore("monday")).isZero();
        assertThat(only("select subscription_id from alert.subscription_creation"))
                .isEqualTo(SUBSCRIPTION);
        run("delete from alert.subscription_creation where created_at < '2026-12-01T00:00Z'");
        assertThat(only("select kind from alert.creation")).isEqualTo("channel");
        insertChannel();
    }

    private int takeKeyAsAReplicaOfBefore(String key) throws SQLException {
        return run(
                """
                insert into alert.subscription_creation
                    (tenant, key, request_hash, subscription_id, created_at)
                values ('fund', '%s', 'hash', '%s', '2026-11-23T01:00Z')
                on conflict do nothing
                """
                        .formatted(key, SUBSCRIPTION));
    }

    private void insertChannel() throws SQLException {
        run(
                """
                insert into alert.channel (id, tenant, name, type, url, secret, created_at)
                values ('%s', 'fund', 'desk', 'WEBHOOK', 'https://fund.example/', 'sealed',
                    '2026-11-23T01:00Z')
                """
                        .formatted(CHANNEL));
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(url(database), engines.databaseUser(), "")
                .schemas("alert")
                .target(version)
                .load()
                .migrate();
    }

    private int run(String statement) throws SQLException {
        return inDatabase(database, statement);
    }

    private int inDatabase(String name, String sql) throws SQLException {
        try (Connection connection = connection(name);
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private String only(String query) throws SQLException {
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            String value = rows.getString(1);
            assertThat(rows.next()).isFalse();
            return value;
        }
    }

    private Connection connection(String name) throws SQLException {
        return DriverManager.getConnection(url(name), engines.databaseUser(), "");
    }

    private String url(String name) {
        String url = engines.jdbcUrl();
        return url.substring(0, url.lastIndexOf('/') + 1) + name;
    }
}
