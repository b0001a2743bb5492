package disclosure.alert;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import disclosure.local.LocalIdentity;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be meant is refused, and the answer says what and where. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
class RefusalsTest {

    private static final String SUBSCRIPTIONS = "/api/subscriptions";

    private final String tenant = "fund-" + UUID.randomUUID();

    private RequestSpecification caller() {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("ana", tenant, "alerts:write"))
                .contentType("application/json");
    }

    private ValidatableResponse list(String route, String parameter, String value) {
        return caller().queryParam(parameter, value).get(route).then();
    }

    private static void isRefusedFor(String field, ValidatableResponse answer) {
        answer.statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/subscriptions", "/api/watchlists", "/api/channels", "/api/alerts"})
    void aLimitThatIsNoNumberIsNamed(String route) {
        isRefusedFor("limit", list(route, "limit", "many"));
        isRefusedFor("limit", list(route, "limit", "99999999999"));
        isRefusedFor("limit", list(route, "limit", "0"));
        list(route, "limit", "200").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"rule\":\"回购\"} {\"name\":\"b\",\"rule\":\"减持\"} | body",
                "{\"name\":\"a\",\"rule\":\"回购\"} x | body",
                "{\"name\":\"a\",\"tickers\":[\"1\"],\"tickers\":[\"2\"]} | body",
                "{\"name\":\"a\",\"rule\":\"回购\",\"expiresAt\":\"\"} | expiresAt",
                "{\"name\":\"a\",\"rule\":\"回购\",\"enabled\":\"\"} | enabled",
                "{\"name\":\"a\",\"rule\":\"回购\",\"enabled\":2} | enabled",
                "{\"name\":\"a\",\"rule\":\"\\ud800回购\"} | rule",
                "{\"name\":\"a\",\"rule\":\"回购\",\"tags\":[\"a\",\"\\udc00\"]} | tags[1]",
                "{\"name\":7,\"rule\":\"回购\"} | name",
                "{\"name\":\"a\",\"rule\":true} | rule",
                "{\"name\":\"a\",\"tickers\":[\"920001\",1]} | tickers[1]",
                "{\"name\":\"a\",\"tickers\":\"920001\"} | tickers",
                "{\"name\":\"a\",\"rule\":\"回购\",\"priority\":1} | priority",
                "{\"name\":\"a\",\"rule\":\"回购\",\"priority\":\"\"} | priority",
                "{\"name\":\"a\",\"rule\":\"回购\",\"enabled\":\"true\"} | enabled",
                "{\"name\":\"a\",\"rule\":\"回购\",\"tags\":[null]} | tags[0]",
            })
    void aBodyIsReadToTheLetter(String body, String field) {
        isRefusedFor(field, caller().body(body).post(SUBSCRIPTIONS).then());
    }

    /** Seconds since 1970 are numbers, too: a mute until 2026 would end in 1970, or in 58,000. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1924992000", "1924992000.5", "0", "\"1924992000\"", "\"1924992000.5\""})
    void aTimeIsWrittenWithItsOffsetAndNotCounted(String time) {
        String subscription =
                caller().body(Map.of("name", "a", "rule", "回购"))
                        .post(SUBSCRIPTIONS)
                        .then()
                        .extract()
                        .path("id");
        String one = SUBSCRIPTIONS + "/" + subscription;
        String expiring = "{\"name\":\"a\",\"rule\":\"回购\",\"expiresAt\":%s}".formatted(time);

        isNoTime("mutedUntil", caller().body("{\"mutedUntil\":" + time + "}").put(one).then());
        isNoTime("until", caller().body("{\"until\":" + time + "}").post(one + "/mute").then());
        isNoTime("expiresAt", caller().body(expiring).post(SUBSCRIPTIONS).then());
        isNoTime("expiresAt", caller().body(expiring).post(SUBSCRIPTIONS + "/preview").then());
        assertThat(
                        caller().contentType("application/x-ndjson")
                                .body(expiring.getBytes(UTF_8))
                                .post(SUBSCRIPTIONS + "/import")
                                .asString())
                .contains("\"status\":400", "\"field\":\"expiresAt\"", "must be a time as in");
    }

    private static void isNoTime(String field, ValidatableResponse answer) {
        isRefusedFor(field, answer);
        answer.body("errors[0].message", equalTo("must be a time as in 2026-01-31T09:00:00+08:00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/watchlists | {\"name\":7} | name",
                "/api/watchlists | {\"name\":\"a\",\"entries\":[{\"ticker\":1}]} | entries[0].ticker",
                "/api/watchlists | {\"name\":\"a\",\"entries\":[null]} | entries[0]",
                "/api/channels | {\"name\":\"a\",\"url\":7} | url",
                "/api/channels | {\"name\":\"a\",\"type\":\"\",\"url\":\"https://a.example\"} | type",
                "/api/subscriptions/matching | {\"text\":7} | text",
            })
    void whatIsNoTextIsNotTakenForOne(String route, String body, String field) {
        isRefusedFor(field, caller().body(body).post(route).then());
    }

    /** Zero-width space and joiner, marks and overrides of direction, a filler, a space. */
    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u2060\u200D", "\u202E\u200F", "\u3164", "\u200B \uFEFF"})
    void aNameThatNobodyCanSeeIsNamed(String name) {
        refusesToSee("name", SUBSCRIPTIONS, Map.of("name", name, "rule", "回购"));
        refusesToSee(
                "tags[1]",
                SUBSCRIPTIONS,
                Map.of("name", "a", "rule", "回购", "tags", List.of("chips", name)));
        refusesToSee("name", "/api/watchlists", Map.of("name", name));
        refusesToSee(
                "name", "/api/channels", Map.of("name", name, "url", "https://fund.example/in"));
    }

    private void refusesToSee(String field, String route, Map<String, Object> body) {
        ValidatableResponse answer = caller().body(body).post(route).then();

        isRefusedFor(field, answer);
        answer.body("errors[0].message", equalTo("has no visible character"));
    }

    @Test
    void aNameWithSomethingToSeeMayHoldWhatIsNotSeen() {
        caller().body(Map.of("name", "\u200F家\u200D", "rule", "回购"))
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(201);
    }

    @Test
    void aLineOfAnImportThatIsNotUtf8IsRefusedAndOneBehindAByteOrderMarkIsNot() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes("\uFEFF{\"name\":\"a\",\"rule\":\"回购\"}\n".getBytes(UTF_8));
        lines.writeBytes("{\"name\":\"b\",\"rule\":\"回购\"}\n".getBytes(Charset.forName("GBK")));
        lines.writeBytes("{\"name\":\"c\"} {\"name\":\"d\"}".getBytes(UTF_8));

        List<String> answers =
                caller().contentType("application/x-ndjson")
                        .body(lines.toByteArray())
                        .post(SUBSCRIPTIONS + "/import")
                        .asString()
                        .lines()
                        .toList();

        assertThat(answers).hasSize(3);
        assertThat(answers.get(0)).contains("\"status\":201");
        assertThat(answers.get(1)).contains("\"status\":400", "is not UTF-8");
        assertThat(answers.get(2)).contains("\"status\":400", "behind its end");
    }

    @Test
    void aLineOfAnImportIsNamedByItsPlaceInTheWholeImport() {
        String lines =
                """
                {"name":"a","rule":"回购"}

                {"name":"b" "rule":"回购"}
                {"name":"c","name":"d"}
                {"name":"e"} {}
                """;

        List<String> messages =
                caller().contentType("application/x-ndjson")
                        .body(lines.getBytes(UTF_8))
                        .post(SUBSCRIPTIONS + "/import")
                        .asString()
                        .lines()
                        .skip(1)
                        .map(line -> JsonPath.from(line).getString("errors[0].message"))
                        .toList();

        assertThat(messages)
                .containsExactly(
                        "is not JSON from line 3, column 13 on",
                        "has the key name a second time from line 4, column 19 on",
                        "goes on behind its end from line 5, column 14 on");
    }

    /** Most clients send all they have before they read: more than what lies between would hold. */
    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anImportIsAnsweredWhoeverSendsAllOfItBeforeReading() {
        String line = "{\"name\":\"a\",\"tickers\":[\"?\"" + ",\"?\"".repeat(499) + "]}\n";

        String answers =
                caller().contentType("application/x-ndjson")
                        .body(line.repeat(4_000).getBytes(UTF_8))
                        .post(SUBSCRIPTIONS + "/import")
                        .asString();

        assertThat(answers.lines().count()).isEqualTo(4_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/subscriptions",
                "/api/watchlists",
                "/api/channels",
                "/api/alerts",
                "/api/alerts/stream"
            })
    void aTokenThatIsMissingOrWrongOrMayTooLittleIsToldWhatItLacks(String route) {
        LocalIdentity identity = EnginesForTests.identity();
        lacks(401, "A bearer token is wanted", given().get(route).then())
                .header("WWW-Authenticate", startsWith("Bearer"));
        lacks(401, "is not accepted", given().auth().oauth2("a.b.c").get(route).then());
        String reader = identity.token("ana", tenant, "filings:read");
        lacks(
                403,
                "that this wants: alerts:write",
                given().auth().oauth2(reader).get(route).then());
        String nobody = identity.token("ana", " ", "alerts:write");
        lacks(403, "carries no tenant", given().auth().oauth2(nobody).get(route).then());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/subscriptions, POST, application/json",
        "/api/channels, POST, application/json",
        "/api/watchlists/0198a3c2-7f40-7b11-9d3e-5a4f21c07e66, PUT, application/json",
        "/api/subscriptions/0198a3c2-7f40-7b11-9d3e-5a4f21c07e66/mute, POST, application/json",
        "/api/subscriptions/import, POST, application/x-ndjson",
        "/api/watchlists/0198a3c2-7f40-7b11-9d3e-5a4f21c07e66/csv, PUT, text/csv",
    })
    void aBodyThatComesAsAFormIsToldWhatItMustComeAs(String route, String method, String wanted) {
        ValidatableResponse answer =
                caller().contentType("application/x-www-form-urlencoded")
                        .body("{\"name\":\"a\"}")
                        .request(method, route)
                        .then();

        answer.statusCode(415)
                .contentType("application/problem+json")
                .body("detail", equalTo("send the body as Content-Type: " + wanted));
    }

    @Test
    void whatReachesNoRouteIsToldWhy() {
        caller().get(SUBSCRIPTIONS + "/mine")
                .then()
                .statusCode(404)
                .body("detail", containsString("nothing at this path"));
        caller().patch(SUBSCRIPTIONS)
                .then()
                .statusCode(405)
                .body("detail", containsString("does not take this method"));
    }

    private static ValidatableResponse lacks(int status, String what, ValidatableResponse answer) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("detail", containsString(what));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/subscriptions", "/api/watchlists", "/api/channels", "/api/alerts"})
    void aFormInWhichNothingIsToldIsRefused(String route) {
        caller().accept("text/html").get(route).then().statusCode(406);
        caller().accept("text/html, */*;q=0.8")
                .get(route)
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/subscriptions, tags, tag",
        "/api/alerts, subscriptions, subscription",
        "/api/watchlists, name,",
        "/api/channels, limits, limit",
    })
    void aParameterThatAListDoesNotHaveIsNamed(
            String route, String parameter, @Nullable String meant) {
        ValidatableResponse answer = list(route, parameter, "x");

        isRefusedFor(parameter, answer);
        answer.body("errors[0].suggestion", equalTo(meant));
    }

    @ParameterizedTest
    @CsvSource({"/api/subscriptions, tag", "/api/alerts, ticker", "/api/watchlists, cursor"})
    void aParameterThatIsEmptyIsNamed(String route, String parameter) {
        isRefusedFor(parameter, list(route, parameter, ""));
    }

    @ParameterizedTest
    @CsvSource({"/api/subscriptions, tag", "/api/alerts, ticker", "/api/watchlists, limit"})
    void aParameterThatIsGivenTwiceIsNamed(String route, String parameter) {
        isRefusedFor(parameter, caller().queryParam(parameter, "1", "2").get(route).then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"since", "until"})
    void aTimeThatTheDatabaseDoesNotKnowIsNamed(String parameter) {
        isRefusedFor(parameter, list("/api/alerts", parameter, "+999999999-12-31T23:59:59+00:00"));
        isRefusedFor(parameter, list("/api/alerts", parameter, "-999999999-01-01T00:00:00+00:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tag", "owner"})
    void aFilterThatNoSubscriptionCanHaveIsNamed(String filter) {
        isRefusedFor(filter, list(SUBSCRIPTIONS, filter, "a\0b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "soon"})
    void aCursorOfAnImpossibleTimeIsNamed(String time) {
        String key = time + "|" + new UUID(0, 0);
        String cursor = Base64.getUrlEncoder().encodeToString(key.getBytes(UTF_8));

        isRefusedFor("cursor", list(SUBSCRIPTIONS, "cursor", cursor));
    }
}
