package disclosure.alert.notify;

import static io.restassured.RestAssured.given;

import disclosure.alert.alert.AlertStore;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What tests do as a tenant, and in the place of the matcher. */
@ApplicationScoped
public class Desk {

    private final DataSource database;
    private final AlertStore alerts;
    private final Deliveries deliveries;

    Desk(DataSource database, AlertStore alerts, Deliveries deliveries) {
        this.database = database;
        this.alerts = alerts;
        this.deliveries = deliveries;
    }

    public static String token(String tenant) {
        return EnginesForTests.identity().token("ana", tenant, "alerts:write");
    }

    public static RequestSpecification as(String tenant) {
        return given().auth().oauth2(token(tenant)).contentType("application/json");
    }

    public UUID channel(String tenant, String url) {
        return UUID.fromString(
                as(tenant)
                        .body(Map.of("name", "desk", "type", "webhook", "url", url))
                        .post("/api/channels")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    /** Keeps an alert and schedules it in one transaction, then nudges. */
    public UUID raise(String tenant, List<UUID> channels) {
        UUID id = keep(tenant, channels);
        deliveries.nudge();
        return id;
    }

    public UUID keep(String tenant, List<UUID> channels) {
        return keep(tenant, channels, Instant.now());
    }

    /** Keeps an alert and schedules it: its first attempts are due at this time. */
    public UUID keep(String tenant, List<UUID> channels, Instant due) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            insert(id, tenant);
                            deliveries.schedule(
                                    List.of(new Deliveries.Due(id, tenant, channels)), due);
                        });
        return id;
    }

    /** Keeps alerts and schedules them together, due at this time. */
    public List<UUID> keepTogether(String tenant, UUID channel, int count, Instant due) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(count).toList();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            ids.forEach(id -> insert(id, tenant));
                            deliveries.schedule(
                                    ids.stream()
                                            .map(
                                                    id ->
                                                            new Deliveries.Due(
                                                                    id, tenant, List.of(channel)))
                                            .toList(),
                                    due);
                        });
        return ids;
    }

    public long seq(UUID alert) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement statement =
                                            connection.prepareStatement(
                                                    "select seq from alert.alert where id = ?")) {
                                statement.setObject(1, alert);
                                try (ResultSet row = statement.executeQuery()) {
                                    row.next();
                                    return row.getLong(1);
                                }
                            }
                        });
    }

    /** Waiting deliveries look as if their leases were over. */
    public void letLeasesRunOut(UUID alert) {
        execute(
                "update alert.delivery set next_attempt_at = now() where alert_id = '"
                        + alert
                        + "' and state = 'PENDING'");
    }

    /** Whether a change of a channel waits for another transaction to end. */
    public boolean aChangeWaits() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement statement =
                                            connection.prepareStatement(
                                                    """
                                                    select from pg_stat_activity
                                                    where wait_event_type = 'Lock'
                                                        and query like '%alert.channel%'
                                                    """);
                                    ResultSet rows = statement.executeQuery()) {
                                return rows.next();
                            }
                        });
    }

    public void execute(String sql) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement statement =
                                            connection.prepareStatement(sql)) {
                                statement.execute();
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private void insert(UUID id, String tenant) {
        alerts.keep(List.of(SampleAlert.of(id, tenant, 1)));
    }
}
