package disclosure.alert.notify;

import static disclosure.alert.notify.Desk.as;
import static disclosure.local.testing.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import disclosure.local.engines.FreePort;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NotifyProfile.class)
@QuarkusTestResource(EnginesForTests.class)
class DeliveryTest {

    private static final String TENANT = "delivering";
    private static final DeliveryStore.Room ROOM = new DeliveryStore.Room(4, 1000, 1000);

    @Inject Desk desk;
    @Inject Deliveries deliveries;
    @Inject DeliveryStore store;
    @Inject DataSource database;

    @Test
    void tellsAnAlertOnceAndShowsItsState() throws Exception {
        try (Receiver receiver = new Receiver(0, Receiver.statuses(200))) {
            UUID channel = desk.channel(TENANT, receiver.url());

            UUID alert = desk.raise(TENANT, List.of(channel));

            JsonPath delivery = settled(alert, "DELIVERED");
            assertThat(delivery.getInt("[0].attempts")).isEqualTo(1);
            assertThat(delivery.getString("[0].firstAttemptAt")).isNotNull();
            assertThat(delivery.getString("[0].deliveredAt")).isNotNull();
            assertThat(delivery.getList("[0].log.outcome")).isEqualTo(List.of("DELIVERED"));
            assertThat(receiver.received()).hasSize(1);
            as(TENANT)
                    .get("/api/channels/" + channel + "/deliveries")
                    .then()
                    .statusCode(200)
                    .body("$", hasSize(1))
                    .body("[0].alertId", equalTo(alert.toString()));
        }
    }

    @Test
    void anAlertThatIsReadTellsWhenItWasFirstTriedAndFirstDelivered() throws Exception {
        try (Receiver receiver = new Receiver(0, Receiver.statuses(200))) {
            UUID told = desk.channel(TENANT, receiver.url());
            UUID deaf = desk.channel(TENANT, "http://127.0.0.1:9/");
            UUID untold = desk.keep(TENANT, List.of());
            UUID waiting = desk.raise(TENANT, List.of(deaf));
            UUID alert = desk.raise(TENANT, List.of(deaf, told));
            await().until(() -> state(alert).getList("state").contains("DELIVERED"));
            await().until(() -> state(waiting).getInt("[0].attempts") > 0);

            JsonPath deliveries = state(alert);
            JsonPath trace = as(TENANT).get("/api/alerts/" + alert).jsonPath();
            assertThat(trace.getString("trace.delivered"))
                    .isEqualTo(
                            deliveries.getString("find { it.state == 'DELIVERED' }.deliveredAt"));
            assertThat(deliveries.getList("firstAttemptAt", String.class))
                    .contains(trace.getString("trace.firstAttempt"))
                    .allMatch(at -> at.compareTo(trace.getString("trace.firstAttempt")) >= 0);
            as(TENANT)
                    .get("/api/alerts")
                    .then()
                    .body("[0].trace", equalTo(trace.getMap("trace")))
                    .body("[1].trace.firstAttempt", notNullValue())
                    .body("[1].trace.delivered", nullValue())
                    .body("[2].alertId", equalTo(untold.toString()))
                    .body("[2].trace.firstAttempt", nullValue());
        }
    }

    @Test
    void triesAgainWithTheSameIdUntilTheReceiverIsBack() throws Exception {
        int port = FreePort.orAny(0);
        UUID channel = desk.channel(TENANT, "http://127.0.0.1:" + port + "/");
        UUID alert = desk.raise(TENANT, List.of(channel));
        await().until(() -> state(alert).getInt("[0].attempts") >= 1);

        try (Receiver receiver = new Receiver(port, Receiver.statuses(500, 200))) {
            settled(alert, "DELIVERED");

            assertThat(receiver.received())
                    .hasSize(2)
                    .allMatch(got -> got.id().equals(alert.toString()));
            assertThat(receiver.received().get(0).body())
                    .isEqualTo(receiver.received().get(1).body());
        }
    }

    @Test
    void takesFirstWhatWasToBeToldFirst() {
        UUID channel = desk.channel(TENANT, "http://127.0.0.1:9/");
        Instant due = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);

        List<UUID> kept = desk.keepTogether(TENANT, channel, 3, due);

        assertThat(kept)
                .extracting(alert -> Instant.parse(state(alert).getString("[0].nextAttemptAt")))
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(attempt -> !attempt.isAfter(due));
    }

    @Test
    void waitsAsLongAsTheReceiverAsks() throws Exception {
        try (Receiver receiver =
                new Receiver(
                        0,
                        (exchange, request) -> {
                            exchange.getResponseHeaders().add("Retry-After", "3600");
                            exchange.sendResponseHeaders(429, -1);
                        })) {
            UUID alert = desk.raise(TENANT, List.of(desk.channel(TENANT, receiver.url())));

            await().until(() -> state(alert).get("[0].lastStatus") != null);
            assertThat(Instant.parse(state(alert).getString("[0].nextAttemptAt")))
                    .isAfter(Instant.now().plus(Duration.ofMinutes(55)));

            receiver.behave(Receiver.statuses(200));
            String id = state(alert).getString("[0].id");
            as(TENANT)
                    .post("/api/alerts/" + alert + "/deliveries/" + id + "/retry")
                    .then()
                    .statusCode(202);
            settled(alert, "DELIVERED");
            as(TENANT)
                    .post("/api/alerts/" + alert + "/deliveries/" + id + "/retry")
                    .then()
                    .statusCode(409);
        }
    }

    @Test
    void disablesAChannelWhoseReceiverIsGone() throws Exception {
        try (Receiver receiver = new Receiver(0, Receiver.statuses(410))) {
            UUID channel = desk.channel(TENANT, receiver.url());
            settled(desk.raise(TENANT, List.of(channel)), "GAVE_UP");
            as(TENANT)
                    .header("If-Match", "\"1\"")
                    .body(Map.of("name", "unaware"))
                    .put("/api/channels/" + channel)
                    .then()
                    .statusCode(412);
            as(TENANT)
                    .get("/api/channels/" + channel)
                    .then()
                    .body("enabled", equalTo(false))
                    .body("disabledReason", startsWith("the receiver answered 410"));

            JsonPath later = settled(desk.raise(TENANT, List.of(channel)), "GAVE_UP");

            assertThat(later.getString("[0].lastError")).startsWith("the channel was disabled");
            assertThat(receiver.received()).hasSize(1);

            receiver.behave(Receiver.statuses(200));
            as(TENANT)
                    .body(Map.of("name", "again", "url", receiver.url(), "enabled", true))
                    .put("/api/channels/" + channel)
                    .then()
                    .statusCode(200);
            settled(desk.raise(TENANT, List.of(channel)), "DELIVERED");
        }
    }

    @Test
    void makesAnAttemptAgainWhoseProcessDiedBeforeItsMark() throws Exception {
        try (Receiver receiver = new Receiver(0, Receiver.statuses(500, 200))) {
            UUID channel = desk.channel(TENANT, receiver.url());
            UUID alert = desk.raise(TENANT, List.of(channel));
            await().until(() -> receiver.received().size() == 2);
            settled(alert, "DELIVERED");
            // As after a crash between the receiver's 200 and our mark: leased, nothing recorded.
            desk.execute(
                    "update alert.delivery set state = 'PENDING', delivered_at = null,"
                            + " next_attempt_at = now() + interval '1 hour' where alert_id = '"
                            + alert
                            + "'");

            desk.letLeasesRunOut(alert);

            await().until(() -> receiver.received().size() == 3);
            settled(alert, "DELIVERED");
            assertThat(receiver.received()).allMatch(got -> got.id().equals(alert.toString()));
        }
    }

    @Test
    void leavesATakenDeliveryAloneDuringItsLease() {
        UUID channel = desk.channel(TENANT, "http://127.0.0.1:1/");
        // The service's own worker must not be quicker than this test.
        desk.keep(TENANT, List.of(channel), Instant.now().plus(Duration.ofDays(1)));
        Instant tomorrow = Instant.now().plus(Duration.ofHours(25));

        List<DueDelivery> first = mine(channel, tomorrow);
        List<DueDelivery> second = mine(channel, tomorrow);

        assertThat(first).hasSize(1);
        assertThat(second).isEmpty();
        assertThat(mine(channel, tomorrow.plusSeconds(61)).getFirst().attempt()).isEqualTo(2);
    }

    @Test
    void doesNotLetADeadEndpointHoldUpTheOthers() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (Receiver dead = new Receiver(0, (exchange, request) -> waitFor(over));
                Receiver living = new Receiver(0, Receiver.statuses(200))) {
            UUID deadChannel = desk.channel(TENANT, dead.url());
            UUID livingChannel = desk.channel(TENANT, living.url());
            for (int i = 0; i < 20; i++) {
                desk.keep(TENANT, List.of(deadChannel));
            }
            deliveries.nudge();
            await().until(() -> dead.received().size() == 2);

            settled(desk.raise(TENANT, List.of(livingChannel)), "DELIVERED");

            assertThat(dead.received()).hasSize(2);
            as(TENANT).delete("/api/channels/" + deadChannel).then().statusCode(204);
            over.countDown();
        }
    }

    /** Their channels have more places together than the service has. */
    @Test
    void doesNotLetOneTenantsDeadEndpointsHoldUpTheOthers() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (Receiver dead = new Receiver(0, (exchange, request) -> waitFor(over));
                Receiver living = new Receiver(0, Receiver.statuses(200))) {
            List<UUID> deadChannels =
                    IntStream.range(0, 32).mapToObj(i -> desk.channel("dead", dead.url())).toList();
            UUID livingChannel = desk.channel(TENANT, living.url());
            for (int i = 0; i < 3; i++) {
                desk.raise("dead", deadChannels);
            }
            await().until(() -> dead.received().size() == 16);

            settled(desk.raise(TENANT, List.of(livingChannel)), "DELIVERED");

            for (UUID channel : deadChannels) {
                as("dead").delete("/api/channels/" + channel).then().statusCode(204);
            }
            over.countDown();
        }
    }

    @Test
    void takesFirstForTheChannelWithTheFewestAttemptsUnderWay() {
        String tenant = "busy-" + UUID.randomUUID();
        UUID busy = desk.channel(tenant, "http://127.0.0.1:9/");
        UUID idle = desk.channel(tenant, "http://127.0.0.1:9/");
        Instant due = Instant.now().plus(Duration.ofDays(2));
        desk.keepTogether(tenant, busy, 3, due);
        desk.keep(tenant, List.of(idle), due.plusSeconds(1));

        List<DueDelivery> taken =
                store.take(
                        due.plusSeconds(2),
                        Duration.ofSeconds(60),
                        new DeliveryStore.Room(4, 2, 1000),
                        Map.of(busy, 1));

        assertThat(mine(idle, taken)).hasSize(1);
        assertThat(mine(busy, taken)).isEmpty();
    }

    @Test
    void leavesWhatCannotBeSignedHereToAReplicaThatHasTheKey() {
        SecretVault vault =
                new SecretVault(Optional.of(Base64.getEncoder().encodeToString(new byte[32])));
        UUID channel = desk.channel(TENANT, "http://127.0.0.1:9/");
        desk.execute(
                "update alert.channel set secret = '%s' where id = '%s'"
                        .formatted(vault.seal(channel, "whsec_abc"), channel));
        Instant due = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.MILLIS);
        UUID alert = desk.keep(TENANT, List.of(channel), due);
        Instant later = due.plusSeconds(1);

        assertThat(mine(channel, later)).isEmpty();

        JsonPath waiting = state(alert);
        assertThat(waiting.getString("[0].state")).isEqualTo("PENDING");
        assertThat(waiting.getInt("[0].attempts")).isZero();
        DeliveryStore replica = new DeliveryStore(database, vault);
        List<DueDelivery> taken =
                QuarkusTransaction.requiringNew()
                        .call(() -> replica.take(later, Duration.ofSeconds(60), ROOM, Map.of()));
        assertThat(mine(channel, taken).getFirst().secrets()).containsExactly("whsec_abc");
        assertThat(mine(channel, taken).getFirst().attempt()).isEqualTo(1);
    }

    @Test
    void schedulesAPairOnceAndOnlyForItsOwnTenant() throws Exception {
        try (Receiver receiver = new Receiver(0, Receiver.statuses(200))) {
            UUID foreign = desk.channel("somebody-else", receiver.url());
            UUID own = desk.channel(TENANT, receiver.url());

            UUID alert = desk.raise(TENANT, List.of(own, own, foreign, UUID.randomUUID()));

            settled(alert, "DELIVERED");
            as(TENANT)
                    .get("/api/alerts/" + alert + "/deliveries")
                    .then()
                    .body("$", hasSize(1))
                    .body("[0].channelId", equalTo(own.toString()));
        }
    }

    @Test
    void keepsTenantsApart() throws Exception {
        try (Receiver receiver = new Receiver(0, Receiver.statuses(200))) {
            UUID alert = desk.raise(TENANT, List.of(desk.channel(TENANT, receiver.url())));
            String id = settled(alert, "DELIVERED").getString("[0].id");

            String path = "/api/alerts/" + alert + "/deliveries";
            as("borealis").get(path).then().statusCode(404).body("detail", notNullValue());
            as("borealis").post(path + "/" + id + "/retry").then().statusCode(404);
        }
    }

    @Test
    void signsWithOldAndNewSecretAfterARotation() throws Exception {
        try (Receiver receiver = new Receiver(0, Receiver.statuses(200))) {
            UUID channel = desk.channel(TENANT, receiver.url());
            as(TENANT).post("/api/channels/" + channel + "/secret").then().statusCode(200);

            settled(desk.raise(TENANT, List.of(channel)), "DELIVERED");

            assertThat(
                            receiver.received()
                                    .getFirst()
                                    .headers()
                                    .getFirst("webhook-signature")
                                    .split(" "))
                    .hasSize(2)
                    .allMatch(signature -> signature.startsWith("v1,"));
        }
    }

    private List<DueDelivery> mine(UUID channel, Instant now) {
        return mine(channel, store.take(now, Duration.ofSeconds(60), ROOM, Map.of()));
    }

    private static List<DueDelivery> mine(UUID channel, List<DueDelivery> taken) {
        return taken.stream().filter(delivery -> delivery.channelId().equals(channel)).toList();
    }

    private static JsonPath settled(UUID alert, String state) {
        await().until(() -> state.equals(state(alert).getString("[0].state")));
        return state(alert);
    }

    private static JsonPath state(UUID alert) {
        return as(TENANT)
                .get("/api/alerts/" + alert + "/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void waitFor(CountDownLatch over) {
        try {
            over.await(3, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
