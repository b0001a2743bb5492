package disclosure.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a route does not have is refused: passed over, it would do another thing than was asked. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
class NothingPassedOverTest {

    private static final String SUBSCRIPTIONS = "/api/subscriptions";
    private static final String SOMETHING = "/0198a3c2-7f40-7b11-9d3e-5a4f21c07e66";

    private final String tenant = "fund-" + UUID.randomUUID();

    @TestHTTPResource(value = "/", management = true)
    @SuppressWarnings("NullAway.Init")
    URI management;

    /** A stream that is opened after all has no end. */
    private static final RestAssuredConfig HURRIED =
            RestAssuredConfig.config()
                    .httpClient(
                            HttpClientConfig.httpClientConfig()
                                    .setParam("http.socket.timeout", 20_000));

    private RequestSpecification caller() {
        return given().config(HURRIED)
                .auth()
                .oauth2(EnginesForTests.identity().token("ana", tenant, "alerts:write"))
                .contentType("application/json");
    }

    private String subscription() {
        String id =
                caller().body(Map.of("name", "a", "rule", "回购"))
                        .post(SUBSCRIPTIONS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return SUBSCRIPTIONS + "/" + id;
    }

    private static void isRefusedFor(String field, ValidatableResponse answer) {
        answer.statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void aPauseWithAnEndIsNotTakenForOneWithout() {
        String one = subscription();
        ValidatableResponse answer =
                caller().body("{\"until\":\"2126-01-31T09:00:00+08:00\"}")
                        .post(one + "/pause")
                        .then();

        isRefusedFor("until", answer);
        answer.body("errors[0].message", containsString("/mute"));
        caller().get(one).then().body("enabled", equalTo(true)).body("pausedAt", nullValue());
    }

    /** Clients that send something with every POST. */
    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", " "})
    void aPauseMayComeWithABodyThatSaysNothing(String body) {
        String one = subscription();

        caller().body(body).post(one + "/pause").then().body("pausedAt", notNullValue());
        caller().body(body).post(one + "/resume").then().body("pausedAt", nullValue());
    }

    @Test
    void aPauseMayComeWithoutABodyAsWhateverItComes() {
        String one = subscription();

        caller().contentType("application/x-www-form-urlencoded")
                .post(one + "/pause")
                .then()
                .statusCode(200)
                .body("pausedAt", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/subscriptions%s/pause | {\"for\":\"2h\"} | for",
                "/api/subscriptions%s/pause | until=tomorrow | body",
                "/api/subscriptions%s/pause | \"tomorrow\" | body",
                "/api/subscriptions%s/pause | {\"a\":1,\"a\":2} | body",
                "/api/subscriptions%s/resume | {\"until\":null} | until",
                "/api/channels%s/secret | {\"secret\":\"mine\"} | secret",
                "/api/alerts%1$s/deliveries%1$s/retry | {\"at\":\"2126-01-31\"} | at",
            })
    void aBodyThatSaysSomethingIsRefusedWhereNothingCanBeSaid(
            String route, String body, String field) {
        isRefusedFor(field, caller().body(body).post(route.formatted(SOMETHING)).then());
        isRefusedFor(
                field,
                caller().contentType("application/x-www-form-urlencoded")
                        .body(body)
                        .post(route.formatted(SOMETHING))
                        .then());
    }

    private record Route(String method, String path) {}

    @Test
    void noRouteTakesAParameterThatItDoesNotHave() {
        List<Route> routes = routes();

        assertThat(routes).hasSizeGreaterThan(25);
        assertThat(routes)
                .allSatisfy(
                        route ->
                                isRefusedFor(
                                        "nonsense",
                                        caller().queryParam("nonsense", "1")
                                                .request(route.method(), route.path())
                                                .then()));
    }

    /** Of the whole service, by its own word. */
    private List<Route> routes() {
        Map<String, Map<String, Object>> paths =
                JsonPath.from(
                                given().baseUri("http://" + management.getHost())
                                        .port(management.getPort())
                                        .get("/openapi?format=json")
                                        .asString())
                        .getMap("paths");
        List<Route> routes = new ArrayList<>();
        paths.forEach(
                (path, methods) -> {
                    String filled = path.replaceAll("/\\{\\w+}", SOMETHING);
                    methods.keySet()
                            .forEach(
                                    method ->
                                            routes.add(
                                                    new Route(
                                                            method.toUpperCase(Locale.ROOT),
                                                            filled)));
                });
        return routes;
    }

    @ParameterizedTest
    @CsvSource({
        "/api/subscriptions/matching, there are no parameters here",
        "/api/subscriptions/preview, there are no parameters here",
    })
    void aRouteWithoutParametersSaysSo(String route, String why) {
        caller().queryParam("limit", "5")
                .body("{}")
                .post(route)
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString(why));
    }

    @Test
    void aParameterThatIsMisspeltIsToldWhichWasMeant() {
        caller().queryParam("filling", "bse-1")
                .get(SUBSCRIPTIONS + SOMETHING + "/explain")
                .then()
                .statusCode(400)
                .body("errors[0].suggestion", equalTo("filing"));
    }

    @Test
    void aStreamIsNotOpenedWithAParameterThatItDoesNotHave() {
        isRefusedFor(
                "lastEvent",
                caller().queryParam("lastEvent", "7").get("/api/alerts/stream").then());
    }
}
