package disclosure.alert.notify;

import static disclosure.alert.notify.Desk.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(NotifyProfile.class)
@QuarkusTestResource(EnginesForTests.class)
class ChannelRoutesTest {

    private static final String URL = "https://fund.example/hook";

    @Inject Desk desk;
    @Inject Channels channels;

    @Test
    void showsTheSecretOnceAndMasksItAfterwards() {
        String id =
                as("shown")
                        .body(Map.of("name", "desk", "url", URL))
                        .post("/api/channels")
                        .then()
                        .statusCode(201)
                        .header("Location", startsWith("http"))
                        .header("Cache-Control", "no-store")
                        .body("secret", startsWith("whsec_"))
                        .body("type", equalTo("webhook"))
                        .body("enabled", equalTo(true))
                        .extract()
                        .path("id");

        as("shown")
                .get("/api/channels/" + id)
                .then()
                .statusCode(200)
                .body("secret", equalTo("whsec_***"));
        as("shown").get("/api/channels").then().body("secret", contains("whsec_***"));
    }

    @Test
    void rotatesTheSecretWithAnOverlap() {
        UUID id = desk.channel("rotating", URL);

        as("rotating")
                .post("/api/channels/" + id + "/secret")
                .then()
                .statusCode(200)
                .body("secret", startsWith("whsec_"))
                .body("secret", not(equalTo("whsec_***")))
                .body("oldSecretUntil", notNullValue());
    }

    @Test
    void changesAndDeletes() {
        UUID id = desk.channel("changing", URL);

        as("changing")
                .body(Map.of("name", "night desk", "url", URL + "2", "enabled", false))
                .put("/api/channels/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("night desk"))
                .body("enabled", equalTo(false));
        as("changing").delete("/api/channels/" + id).then().statusCode(204);
        as("changing").get("/api/channels/" + id).then().statusCode(404);
        as("changing").delete("/api/channels/" + id).then().statusCode(404);
        assertThat(channels.owned("changing", List.of(id))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', https://fund.example/hook, webhook, name",
        "desk, ftp://fund.example/hook, webhook, url",
        "desk, https://u:p@fund.example/hook, webhook, url",
        "desk, '', webhook, url",
        "desk, https://fund.example/hook, pigeon, type"
    })
    void namesTheFieldThatCannotBeAccepted(String name, String url, String type, String field) {
        as("wrong")
                .body(Map.of("name", name, "url", url, "type", type))
                .post("/api/channels")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains(field))
                .body("errors[0].message", notNullValue());
    }

    @Test
    void refusesAMisspeltKeyAndNamesIt() {
        UUID id = desk.channel("misspelling", URL);
        Map<String, Object> misspelt = Map.of("name", "desk", "url", URL, "enabeld", false);

        for (var answer :
                List.of(
                        as("misspelling").body(misspelt).post("/api/channels"),
                        as("misspelling").body(misspelt).put("/api/channels/" + id))) {
            answer.then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors.field", contains("enabeld"));
        }
    }

    @Test
    void answersBrokenRequestsWithProblems() {
        as("wrong").body("{").post("/api/channels").then().statusCode(400);
        as("wrong").post("/api/channels").then().statusCode(400);
        as("wrong").get("/api/channels/" + UUID.randomUUID()).then().statusCode(404);
        as("wrong").get("/api/channels?limit=201").then().statusCode(400);
        as("wrong").get("/api/channels?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void pagesThroughTheList() {
        for (int i = 0; i < 3; i++) {
            desk.channel("paging", URL);
        }

        String link =
                as("paging")
                        .get("/api/channels?limit=2")
                        .then()
                        .body("size()", equalTo(2))
                        .extract()
                        .header("Link");
        String next = link.substring(1, link.indexOf('>'));
        assertThat(link).endsWith("; rel=\"next\"");
        as("paging")
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .header("Link", (String) null)
                .body("size()", equalTo(1));
    }

    @Test
    void keepsTenantsApartOnEveryRoute() {
        UUID mine = desk.channel("atlas", URL);

        as("borealis").get("/api/channels").then().body("id", not(hasItem(mine.toString())));
        as("borealis").get("/api/channels/" + mine).then().statusCode(404);
        as("borealis")
                .body(Map.of("name", "x", "url", URL))
                .put("/api/channels/" + mine)
                .then()
                .statusCode(404);
        as("borealis").post("/api/channels/" + mine + "/secret").then().statusCode(404);
        as("borealis").get("/api/channels/" + mine + "/deliveries").then().statusCode(404);
        as("borealis").delete("/api/channels/" + mine).then().statusCode(404);
        as("atlas").get("/api/channels/" + mine).then().statusCode(200);
        assertThat(channels.owned("borealis", List.of(mine))).isEmpty();
        assertThat(channels.owned("atlas", List.of(mine, UUID.randomUUID())))
                .isEqualTo(Set.of(mine));
    }

    @Test
    void wantsATokenAndTheRightScope() {
        String reader = EnginesForTests.identity().token("ana", "atlas", "filings:read");
        String alert = "/api/alerts/" + UUID.randomUUID();
        for (String path : List.of("/api/channels", alert + "/deliveries", "/api/alerts/stream")) {
            given().get(path).then().statusCode(401);
            given().auth().oauth2(reader).get(path).then().statusCode(403);
        }
    }
}
