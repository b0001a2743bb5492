package disclosure.alert.notify;

import static disclosure.alert.notify.Desk.as;
import static disclosure.local.testing.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NotifyProfile.class)
@QuarkusTestResource(EnginesForTests.class)
class TenantsApartTest {

    private final String owner = "owner-" + UUID.randomUUID();
    private final String other = "other-" + UUID.randomUUID();

    @Inject Desk desk;

    @Test
    void showsNothingOfOneTenantToAnotherOnAnyRoute() throws Exception {
        try (Receiver receiver = new Receiver(0, Receiver.statuses(200))) {
            UUID channel = desk.channel(owner, receiver.url());
            String subscriptionPath = "/api/subscriptions/" + subscription(channel);
            String channelPath = "/api/channels/" + channel;
            String alertPath = "/api/alerts/" + desk.raise(owner, List.of(channel));
            String deliveries = alertPath + "/deliveries";
            await().until(() -> "DELIVERED".equals(first(deliveries, "state")));
            String retry = deliveries + "/" + first(deliveries, "id") + "/retry";
            Map<String, Object> rule = Map.of("name", "x", "tickers", List.of("1"));
            Map<String, Object> hook = Map.of("name", "x", "url", "https://fund.example/x");

            unknown(as(other).get(subscriptionPath));
            unknown(as(other).body(rule).put(subscriptionPath));
            unknown(as(other).delete(subscriptionPath));
            unknown(as(other).get(channelPath));
            unknown(as(other).body(hook).put(channelPath));
            unknown(as(other).post(channelPath + "/secret"));
            unknown(as(other).get(channelPath + "/deliveries"));
            unknown(as(other).delete(channelPath));
            unknown(as(other).get(alertPath));
            unknown(as(other).get(deliveries));
            unknown(as(other).post(retry));
            for (String list : List.of("subscriptions", "channels", "alerts")) {
                as(other).get("/api/" + list).then().statusCode(200).body("$", hasSize(0));
                as(owner).get("/api/" + list).then().statusCode(200).body("$", hasSize(1));
            }
            as(owner).get(subscriptionPath).then().body("revision", equalTo(1));
            as(owner).get(channelPath).then().body("name", equalTo("desk"));
            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void refusesAnotherTenantsChannelAsIfItDidNotExist() {
        UUID foreign = desk.channel(other, "https://fund.example/hook");

        for (UUID channel : List.of(foreign, UUID.randomUUID())) {
            as(owner)
                    .body(rule(channel))
                    .post("/api/subscriptions")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("channels[0]"))
                    .body("errors[0].message", equalTo("there is no channel " + channel));
        }
    }

    private String subscription(UUID channel) {
        return as(owner)
                .body(rule(channel))
                .post("/api/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> rule(UUID channel) {
        return Map.of("name", "own", "tickers", List.of("990001"), "channels", List.of(channel));
    }

    private String first(String deliveries, String field) {
        return as(owner).get(deliveries).then().extract().jsonPath().getString("[0]." + field);
    }

    private static void unknown(Response answer) {
        answer.then().statusCode(404).contentType("application/problem+json");
    }
}
