package disclosure.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made under keys of clients, and changed under entity tags: the same for all of it. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
class CreationKeysTest {

    private final String tenant = "fund-" + UUID.randomUUID();

    private RequestSpecification caller() {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("ana", tenant, "alerts:write"))
                .contentType("application/json");
    }

    private Response create(String route, String key, String name) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name));
        switch (route) {
            case "/api/subscriptions" -> body.put("rule", "回购");
            case "/api/channels" -> body.put("url", "https://fund.example/in");
            default -> body.put("entries", List.of(Map.of("ticker", "920961")));
        }
        return caller().header("Idempotency-Key", key).body(body).post(route);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/subscriptions", "/api/watchlists", "/api/channels"})
    void aRepeatedRequestMakesNothingTwiceAndIsAnsweredTheSame(String route) {
        Response first = create(route, "k", "a");
        Response again = create(route, "k", "a");

        first.then().statusCode(201);
        again.then().statusCode(201).header("Location", equalTo(first.header("Location")));
        Map<String, Object> shown = first.jsonPath().getMap("");
        Map<String, Object> repeated = again.jsonPath().getMap("");
        shown.remove("warnings");
        repeated.remove("warnings");
        assertThat(repeated).isEqualTo(shown);
        caller().get(route).then().body("$", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/subscriptions", "/api/watchlists", "/api/channels"})
    void aKeyOfAnotherRequestOrOfWhatIsDeletedIsRefused(String route) {
        String id = create(route, "k", "a").path("id");

        create(route, "k", "b").then().statusCode(422);
        caller().delete(route + "/" + id).then().statusCode(204);
        create(route, "k", "a").then().statusCode(410);
        caller().get(route).then().body("$", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/subscriptions", "/api/watchlists", "/api/channels"})
    void aHeaderThatHoldsNothingOrTooMuchIsNotTakenForNone(String route) {
        refusesKey(create(route, "", "a"));
        refusesKey(create(route, "k".repeat(201), "a"));
        String one = route + "/" + create(route, "k", "a").path("id");
        change(one, "", "b").statusCode(400).body("errors.field", contains("If-Match"));
        caller().get(one).then().body("name", equalTo("a"));
    }

    private static void refusesKey(Response answer) {
        answer.then().statusCode(400).body("errors.field", contains("Idempotency-Key"));
    }

    @Test
    void aKeyIsOfOneKindOfThingAndOfOneFund() {
        for (String route : List.of("/api/subscriptions", "/api/watchlists", "/api/channels")) {
            create(route, "k", "a").then().statusCode(201);
        }
        given().auth()
                .oauth2(EnginesForTests.identity().token("bo", "other-" + tenant, "alerts:write"))
                .contentType("application/json")
                .header("Idempotency-Key", "k")
                .body(Map.of("name", "b", "url", "https://fund.example/in"))
                .post("/api/channels")
                .then()
                .statusCode(201);
    }

    @Test
    void aRequestThatIsRefusedLeavesItsKeyFree() {
        create("/api/watchlists", "k", "a").then().statusCode(201);
        create("/api/watchlists", "l", "a").then().statusCode(409);

        create("/api/watchlists", "l", "b").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/watchlists", "/api/channels"})
    void requestsThatCrossMakeOneThing(String route) {
        List<CompletableFuture<Response>> answers =
                IntStream.range(0, 6)
                        .mapToObj(
                                i ->
                                        CompletableFuture.supplyAsync(
                                                () -> create(route, "k", "a"),
                                                Thread::startVirtualThread))
                        .toList();

        answers.forEach(answer -> answer.join().then().statusCode(201));
        caller().get(route).then().body("$", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/subscriptions", "/api/watchlists", "/api/channels"})
    void aChangeOfWhatSomebodyElseChangedIsRefused(String route) {
        Response made = create(route, "k", "a");
        String one = route + "/" + made.path("id");
        String seen = made.header("ETag");
        assertThat(seen).isEqualTo("\"" + made.path("revision") + "\"");
        caller().get(one).then().header("ETag", equalTo(seen));

        String changed = change(one, seen, "b").statusCode(200).extract().header("ETag");

        assertThat(changed).isNotEqualTo(seen);
        change(one, seen, "c").statusCode(412);
        caller().header("If-Match", seen).delete(one).then().statusCode(412);
        caller().get(one).then().body("name", equalTo("b")).header("ETag", equalTo(changed));
        caller().header("If-Match", changed).delete(one).then().statusCode(204);
    }

    private ValidatableResponse change(String one, String ifMatch, String name) {
        return caller().header("If-Match", ifMatch).body(Map.of("name", name)).put(one).then();
    }

    @Test
    void aSecretThatWasMadeAnewIsAChangeOfItsChannel() {
        Response made = create("/api/channels", "k", "a");
        String one = "/api/channels/" + made.path("id");
        String seen = made.header("ETag");

        caller().header("If-Match", "\"7\"").post(one + "/secret").then().statusCode(412);
        String turned =
                caller().header("If-Match", seen)
                        .post(one + "/secret")
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag");

        assertThat(turned).isNotEqualTo(seen);
        change(one, seen, "b").statusCode(412);
        change(one, turned, "b").statusCode(200);
    }
}
