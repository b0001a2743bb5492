package disclosure.alert;

import static disclosure.alert.notify.Desk.as;
import static disclosure.local.testing.Waits.await;
import static org.hamcrest.Matchers.hasSize;

import disclosure.alert.alert.AlertStore;
import disclosure.alert.match.Filings;
import disclosure.alert.notify.SampleAlert;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The limits of the service's connections, made short. */
@QuarkusTest
@TestProfile(DatabaseVanishesTest.ShortLimits.class)
@QuarkusTestResource(EnginesForTests.class)
class DatabaseVanishesTest {

    /** The same settings with other numbers. */
    public static final class ShortLimits implements QuarkusTestProfile {

        private static final String JDBC = "quarkus.datasource.jdbc.";

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    JDBC + "additional-jdbc-properties.socketTimeout", "3",
                    JDBC + "additional-jdbc-properties.options",
                            "-c idle_in_transaction_session_timeout=3s",
                    JDBC + "foreground-validation-interval", "1S",
                    JDBC + "validation-query-timeout", "1S");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(VanishingHost.class));
        }
    }

    private final String tenant = "fund-" + UUID.randomUUID();

    @Inject AlertStore alerts;

    @Test
    void alertsAgainThoughATransactionThatVanishedHeldTheLockOfAll() throws Exception {
        as(tenant)
                .body(Map.of("name", "own", "tickers", List.of("920866")))
                .post("/api/subscriptions")
                .then()
                .statusCode(201);
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Thread holder = Thread.ofVirtual().start(() -> hold(held, over));
        held.await();
        try (Broker broker = new Broker("alerts.raised")) {
            VanishingHost.vanish();

            broker.publish("BSE:920866", filing());

            await().ignoreExceptions()
                    .untilAsserted(
                            () ->
                                    as(tenant)
                                            .get("/api/alerts")
                                            .then()
                                            .statusCode(200)
                                            .body("", hasSize(1)));
        } finally {
            over.countDown();
            holder.join();
        }
    }

    /** Keeps an alert and does not commit. */
    private void hold(CountDownLatch held, CountDownLatch over) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            alerts.keep(List.of(SampleAlert.of(UUID.randomUUID(), tenant, 1)));
                            held.countDown();
                            try {
                                over.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
    }

    private static byte[] filing() {
        return EventJson.write(
                new FilingStructured(
                        Filings.headline("bse-" + UUID.randomUUID(), "920866", "关于回购股份的公告"),
                        null,
                        false));
    }
}
