package disclosure.alert;

import static disclosure.local.testing.Waits.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import disclosure.alert.match.Filings;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.events.Security;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
class SubscriptionRoutesTest {

    private static final String PROBLEM = "application/problem+json";

    private final String tenant = "fund-" + UUID.randomUUID();
    private final String filingId = "bse-" + UUID.randomUUID();

    private static RequestSpecification as(String tenant) {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("ana", tenant, "alerts:write"))
                .contentType("application/json");
    }

    private ValidatableResponse create(Map<String, Object> body) {
        return as(tenant).body(body).post("/api/subscriptions").then();
    }

    private String id(Map<String, Object> body) {
        return create(body).statusCode(201).extract().path("id");
    }

    private String watchlist(String name, String... tickers) {
        return as(tenant)
                .body(Map.of("name", name, "entries", entries(tickers)))
                .post("/api/watchlists")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<Map<String, String>> entries(String... tickers) {
        return List.of(tickers).stream().map(ticker -> Map.of("ticker", ticker)).toList();
    }

    private static void publish(Broker broker, String id, String ticker) {
        broker.publish("BSE:" + ticker, event(id, ticker, List.of()));
    }

    private static byte[] event(String id, String ticker, List<Security> securities) {
        return EventJson.write(
                new FilingStructured(
                        Filings.headline(id, ticker, "关于回购股份的公告", securities), null, false));
    }

    private void awaitAlerts(int count) {
        await().untilAsserted(
                        () ->
                                as(tenant)
                                        .get("/api/alerts")
                                        .then()
                                        .statusCode(200)
                                        .body("", hasSize(count)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"entries\":[{\"ticker\":\"920001\",\"exchange\":\"BSE\"}]} |"
                        + " entries[0].exchange | is not known; known are: note, ticker",
                "{\"name\":\"a\",\"tickers\":[]} | tickers | is not known; known are: entries, name",
                "{\"name\":{}} | name | must be a text",
                "{\"name\":\"a\",\"entries\":5} | entries | must be a list",
                "{\"name\":\"a\",\"entries\":[[]]} | entries[0] | must be an object",
                "[] | body | must be an object",
                "{\"name\":\"a\" \"entries\":[]} | body | is not JSON from line 1, column 13 on",
            })
    void saysWhatIsWrongWithABodyAndWhere(String body, String field, String message) {
        as(tenant)
                .body(body)
                .post("/api/watchlists")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", equalTo(message));
    }

    @Test
    void takesTheWholeRuleAsTextAndShowsBothForms() {
        watchlist("半导体", "600000");
        create(
                        Map.of(
                                "name",
                                "all",
                                "rule",
                                "flag:reduction AND ticker:(920493 OR watchlist:半导体)"
                                        + " category:earnings-forcast amount>=1亿 回购 OR 增持"))
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors[0].field", equalTo("rule"))
                .body("errors[0].suggestion", containsString("(回购 OR 增持)"));
        create(
                        Map.of(
                                "name",
                                "all",
                                "priority",
                                "high",
                                "tags",
                                List.of("chips"),
                                "rule",
                                "flag:reductoin AND ticker:(920493 OR watchlist:半导体)"
                                        + " category:earnings-forecas amount>=1亿"
                                        + " (回购 OR 增持)"))
                .statusCode(201)
                .body(
                        "rule",
                        equalTo(
                                "ticker:(920493 OR watchlist:半导体) AND category:earnings-forecas"
                                        + " AND flag:reductoin AND amount >= 1亿 AND (回购 OR 增持)"))
                .body("tickers", contains("920493"))
                .body("watchlists", contains("半导体"))
                .body("conditions", contains("amount >= 1亿"))
                .body("canonicalKeywords", equalTo("回购 OR 增持"))
                .body("priority", equalTo("HIGH"))
                .body("owner", equalTo("ana"))
                .body("warnings.field", contains("tickers[0]", "categories[0]", "flags[0]"))
                .body("warnings[1].suggestion", equalTo("earnings-forecast"))
                .body("warnings[2].suggestion", equalTo("reduction"));
        as(tenant).get("/api/subscriptions?tag=chips").then().body("", hasSize(1));
        as(tenant).get("/api/subscriptions?tag=other").then().body("", empty());
        as(tenant).get("/api/subscriptions?owner=ana").then().body("", hasSize(1));
        create(Map.of("name", "x", "rule", "watchlist:半导"))
                .statusCode(400)
                .body("errors[0].field", equalTo("rule"))
                .body("errors[0].position", equalTo(10))
                .body("errors[0].suggestion", equalTo("watchlist:半导体"));
        create(Map.of("name", "x", "watchlists", List.of("半导体", "半导")))
                .statusCode(400)
                .body("errors[0].field", equalTo("watchlists[1]"))
                .body("errors[0].suggestion", equalTo("半导体"));
        create(Map.of("name", "x", "rule", "回购", "channels", List.of(new UUID(0, 7))))
                .statusCode(400)
                .body("errors[0].field", equalTo("channels[0]"));
    }

    @Test
    void aChangeOfAWatchlistIsOneOfEachRuleThatUsesIt() {
        String list = watchlist("mine", "920901");
        id(Map.of("name", "own", "rule", "watchlist:mine"));
        String path = "/api/watchlists/" + list;
        as(tenant).get(path).then().header("ETag", equalTo("\"1\"")).body("usedBy", equalTo(1));
        as(tenant).delete(path).then().statusCode(409).contentType(PROBLEM);
        try (Broker broker = new Broker("alerts.raised")) {
            for (int round = 1; round <= 4; round++) {
                String ticker = "92091" + round;
                as(tenant)
                        .header("If-Match", "\"" + round + "\"")
                        .body(Map.of("name", "mine", "entries", entries(ticker)))
                        .put(path)
                        .then()
                        .statusCode(200);
                publish(broker, filingId + round, ticker);
                publish(broker, filingId + "-old" + round, "920901");
                awaitAlerts(round);
            }
            as(tenant)
                    .contentType("text/csv")
                    .body("ticker,note\n920902,\"a, b\"\n")
                    .put(path + "/csv")
                    .then()
                    .statusCode(200)
                    .body("entries[0].note", equalTo("a, b"));
            publish(broker, filingId + "csv", "920902");
            awaitAlerts(5);
            as(tenant).contentType("text/csv").body("").put(path + "/csv").then().statusCode(200);
            publish(broker, filingId + "none", "920902");
            id(Map.of("name", "mark", "tickers", List.of("920902")));
            publish(broker, filingId + "mark", "920902");
            awaitAlerts(6);
        }
        as(tenant)
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "mine"))
                .put(path)
                .then()
                .statusCode(412);
        as(tenant + "-other").get(path).then().statusCode(404);
        as(tenant).get(path + "/csv").then().body(equalTo("ticker,note\r\n"));
    }

    @Test
    void aCodeThatACompanyHadBeforeIsAsGoodAsItsPresentOne() {
        id(Map.of("name", "old", "tickers", List.of("839901")));
        try (Broker broker = new Broker("alerts.raised")) {
            broker.publish(
                    "BSE:920991",
                    event(
                            filingId,
                            "920991",
                            List.of(new Security("BSE", "920991", "澄湖仪器", List.of("839901")))));
            awaitAlerts(1);
        }
        as(tenant).get("/api/alerts").then().body("[0].reasons.clause", contains("ticker:839901"));
    }

    @Test
    void pausesMutesExpiresAndResumes() {
        String paused = id(Map.of("name", "paused", "tickers", List.of("920921")));
        String muted = id(Map.of("name", "muted", "tickers", List.of("920921")));
        id(Map.of("name", "over", "tickers", List.of("920921"), "expiresAt", "2020-01-01T00:00Z"));
        id(Map.of("name", "mark", "tickers", List.of("920921")));
        String path = "/api/subscriptions/";
        as(tenant)
                .post(path + paused + "/pause")
                .then()
                .statusCode(200)
                .body("enabled", equalTo(false))
                .body("pausedAt", notNullValue());
        as(tenant)
                .body(Map.of("until", Instant.now().plus(Duration.ofDays(1)).toString()))
                .post(path + muted + "/mute")
                .then()
                .statusCode(200)
                .body("mutedUntil", notNullValue());
        try (Broker broker = new Broker("alerts.raised")) {
            publish(broker, filingId + "1", "920921");
            awaitAlerts(1);
            as(tenant).get("/api/alerts").then().body("[0].subscriptionName", equalTo("mark"));
            as(tenant).post(path + paused + "/resume").then().body("pausedAt", nullValue());
            as(tenant)
                    .body("{\"until\":null}")
                    .post(path + muted + "/mute")
                    .then()
                    .body("mutedUntil", nullValue());
            publish(broker, filingId + "2", "920921");
            awaitAlerts(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "", "null", "[]", "{\"untill\":\"2030-01-01T00:00Z\"}"})
    void endsNoMuteForABodyThatDoesNotSayUntilWhen(String body) {
        String path = "/api/subscriptions/" + id(Map.of("name", "a", "rule", "回购"));
        as(tenant)
                .body(Map.of("until", Instant.now().plus(Duration.ofDays(1)).toString()))
                .post(path + "/mute")
                .then()
                .statusCode(200);

        as(tenant)
                .body(body)
                .post(path + "/mute")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors[0].field", oneOf("until", "body"));
        as(tenant).get(path).then().body("mutedUntil", notNullValue());
    }

    @Test
    void saysWhenATimeGivenHasPassedAlready() {
        as(tenant)
                .body(Map.of("name", "a", "rule", "回购", "expiresAt", "2020-01-01T00:00Z"))
                .post("/api/subscriptions")
                .then()
                .statusCode(201)
                .body("warnings.field", hasItem("expiresAt"));
        String id = id(Map.of("name", "b", "rule", "回购", "expiresAt", "8000-01-01T00:00Z"));
        for (Object until : List.of("2020-01-01T00:00Z", "9999-01-01T00:00Z", 5)) {
            as(tenant)
                    .body(Map.of("until", until))
                    .post("/api/subscriptions/" + id + "/mute")
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("until"));
        }
        as(tenant)
                .get("/api/subscriptions/" + id)
                .then()
                .body("mutedUntil", nullValue())
                .body("warnings", hasSize(0));
    }

    @Test
    void makesNothingTwiceUnderOneKey() {
        Map<String, Object> body = Map.of("name", "own", "tickers", List.of("920931"));
        String first = keyed(body).statusCode(201).extract().path("id");
        keyed(body)
                .statusCode(201)
                .body("id", equalTo(first))
                .body("warnings.field", contains("tickers[0]"));
        keyed(Map.of("name", "other", "tickers", List.of("1")))
                .statusCode(422)
                .contentType(PROBLEM);
        as(tenant).get("/api/subscriptions").then().body("", hasSize(1));
        as(tenant).delete("/api/subscriptions/" + first).then().statusCode(204);
        keyed(body).statusCode(410).body("detail", containsString("deleted"));
    }

    private ValidatableResponse keyed(Map<String, Object> body) {
        return as(tenant)
                .header("Idempotency-Key", "one-" + tenant)
                .body(body)
                .post("/api/subscriptions")
                .then();
    }

    @Test
    void importsThousandsWithAnAnswerForEachLineAndStopsAtTheQuota() {
        String lines =
                IntStream.range(0, 2_400)
                        .mapToObj(
                                i ->
                                        i == 700
                                                ? "{\"name\":\"x\",\"rule\":\"回购 AND (\"}"
                                                : i == 800
                                                        ? "{\"nmae\":\"x\"}"
                                                        : "{\"name\":\"r%d\",\"rule\":\"词%d\"}"
                                                                .formatted(i, i))
                        .collect(Collectors.joining("\n"));

        String answer =
                given().auth()
                        .oauth2(
                                EnginesForTests.identity()
                                        .token("ana", "small-fund", "alerts:write"))
                        .contentType("application/x-ndjson")
                        .body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .post("/api/subscriptions/import")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();

        List<String> answers = answer.lines().toList();
        assertThat(answers).hasSize(2_400);
        assertThat(answers.get(0)).contains("\"line\":1,\"status\":201,\"id\":\"");
        assertThat(answers.get(700)).contains("\"status\":400", "\"position\":");
        assertThat(answers.get(800)).contains("\"status\":400", "nmae");
        assertThat(answers.get(2_001)).contains("\"status\":201");
        assertThat(answers.get(2_002)).contains("\"status\":403", "2000 subscriptions");
        as("small-fund")
                .body(Map.of("name", "one more", "tickers", List.of("1")))
                .post("/api/subscriptions")
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .body("quota", equalTo(2_000));
    }

    @Test
    void makesNothingTwiceWhereAnImportIsRepeated() {
        String first = "{\"name\": \"a\", \"rule\": \"exchange:SSX AND 回购\"}";
        String second = "{\"name\": \"b\", \"rule\": \"减持\"}";
        String other = "{\"name\": \"c\", \"rule\": \"减持\"}";
        String fund = "import-fund";

        List<String> broken = imported(fund, "key-1", first);
        List<String> whole = imported(fund, "key-1", first + "\n" + second);
        List<String> changed = imported(fund, "key-1", other);

        assertThat(broken.getFirst())
                .contains("\"status\":201", "exchanges[0]", "\"suggestion\":\"SSE\"");
        assertThat(whole).hasSize(2).allMatch(line -> line.contains("\"status\":201"));
        assertThat(JsonPath.from(whole.getFirst()).getString("id"))
                .isEqualTo(JsonPath.from(broken.getFirst()).getString("id"));
        assertThat(whole.getFirst()).contains("exchanges[0]");
        assertThat(changed.getFirst()).contains("\"status\":422", "Idempotency-Key");
        as(fund).get("/api/subscriptions").then().body("", hasSize(2));
        as(fund).delete("/api/subscriptions/" + JsonPath.from(whole.getFirst()).getString("id"));
        assertThat(imported(fund, "key-1", first).getFirst()).contains("\"status\":410");
    }

    private static List<String> imported(String fund, String key, String lines) {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("ana", fund, "alerts:write"))
                .contentType("application/x-ndjson")
                .header("Idempotency-Key", key)
                .body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/subscriptions/import")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
