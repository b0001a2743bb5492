package disclosure.alert.notify;

import static disclosure.alert.notify.Desk.as;
import static disclosure.local.testing.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import disclosure.local.testing.EnginesForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Changes of a channel while its alerts are told, and while it is changed otherwise. */
@QuarkusTest
@TestProfile(NotifyProfile.class)
@QuarkusTestResource(EnginesForTests.class)
class ChannelChangesTest {

    private static final String TENANT = "racing";
    private static final String NOWHERE = "http://127.0.0.1:9/";

    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1));

    @Inject Desk desk;
    @Inject ChannelDesk channels;
    @Inject Deliveries deliveries;
    @Inject DeliveryQueries queries;

    @Test
    void leavesAChannelAloneThatWasMovedBeforeItsOldReceiverWantedNoMore() throws Exception {
        CountDownLatch moved = new CountDownLatch(1);
        try (Receiver old =
                        new Receiver(
                                0,
                                (exchange, request) -> {
                                    awaited(moved);
                                    exchange.sendResponseHeaders(410, -1);
                                });
                Receiver current = new Receiver(0, Receiver.statuses(200))) {
            UUID channel = desk.channel(TENANT, old.url());
            UUID alert = desk.raise(TENANT, List.of(channel));
            await().until(() -> old.received().size() == 1);
            changed(channel, current.url()).then().statusCode(200);

            moved.countDown();

            await().until(() -> "GAVE_UP".equals(state(alert)));
            as(TENANT).get("/api/channels/" + channel).then().body("enabled", equalTo(true));
            UUID next = desk.raise(TENANT, List.of(channel));
            await().until(() -> "DELIVERED".equals(state(next)));
        }
    }

    @Test
    void givesUpWithAChannelWhatIsJustBeingScheduledForIt() throws Exception {
        UUID channel = desk.channel(TENANT, NOWHERE);
        UUID alert = desk.keep(TENANT, List.of());
        Deliveries.Due due = new Deliveries.Due(alert, TENANT, List.of(channel));

        Response answer =
                meanwhile(
                        () -> deliveries.schedule(List.of(due), tomorrow),
                        () -> as(TENANT).delete("/api/channels/" + channel));

        answer.then().statusCode(204);
        assertThat(state(alert)).isEqualTo("GAVE_UP");
    }

    @Test
    void givesUpWithAChannelWhatIsJustBeingTriedAgainByHand() throws Exception {
        UUID channel = desk.channel(TENANT, NOWHERE);
        UUID alert = desk.keep(TENANT, List.of(channel), tomorrow);
        desk.execute(
                "update alert.delivery set state = 'GAVE_UP', next_attempt_at = null"
                        + " where alert_id = '%s'".formatted(alert));
        UUID delivery = UUID.fromString(field(alert, "id"));

        Response answer =
                meanwhile(
                        () -> queries.retry(TENANT, alert, delivery, tomorrow),
                        () -> as(TENANT).delete("/api/channels/" + channel));

        answer.then().statusCode(204);
        assertThat(state(alert)).isEqualTo("GAVE_UP");
    }

    @Test
    void doesNotBringBackAChannelThatIsJustBeingDeleted() throws Exception {
        UUID channel = desk.channel(TENANT, NOWHERE);

        Response answer =
                meanwhile(
                        () -> channels.delete(TENANT, channel, null),
                        () -> changed(channel, NOWHERE));

        answer.then().statusCode(404);
        as(TENANT).get("/api/channels/" + channel).then().statusCode(404);
    }

    @Test
    void keepsBothAChangeAndARotationThatOverlap() throws Exception {
        UUID channel = desk.channel(TENANT, NOWHERE);

        Response answer =
                meanwhile(
                        () -> channels.rotate(TENANT, channel, null),
                        () -> changed(channel, NOWHERE));

        answer.then().statusCode(200);
        as(TENANT)
                .get("/api/channels/" + channel)
                .then()
                .body("name", equalTo("moved"))
                .body("oldSecretUntil", notNullValue());
    }

    /**
     * Sends a request behind work that is done and not committed: commits when the request is
     * answered, or waits for it.
     */
    private Response meanwhile(Runnable work, Callable<Response> request) throws Exception {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> answer =
                    QuarkusTransaction.requiringNew()
                            .call(
                                    () -> {
                                        work.run();
                                        Future<Response> sent = executor.submit(request);
                                        await().until(() -> sent.isDone() || desk.aChangeWaits());
                                        return sent;
                                    });
            return answer.get();
        }
    }

    private static Response changed(UUID channel, String url) {
        return as(TENANT).body(Map.of("name", "moved", "url", url)).put("/api/channels/" + channel);
    }

    private static String state(UUID alert) {
        return field(alert, "state");
    }

    private static String field(UUID alert, String field) {
        return as(TENANT)
                .get("/api/alerts/" + alert + "/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("[0]." + field);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
