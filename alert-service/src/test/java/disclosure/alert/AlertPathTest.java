package disclosure.alert;

import static disclosure.local.testing.Waits.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import disclosure.alert.match.Filings;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.events.FilingText;
import disclosure.events.Security;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
class AlertPathTest {

    private static final String PROBLEM = "application/problem+json";
    private static final String QUOTA_LOCK = "select %s(hashtextextended('quota:%s', 0))";
    private static final String SOMEBODY_WAITS =
            "select exists (select from pg_locks where locktype = 'advisory' and not granted)";

    private final String tenant = "fund-" + UUID.randomUUID();
    private final String filingId = "bse-" + UUID.randomUUID();

    private static RequestSpecification as(String tenant) {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("ana", tenant, "alerts:write"))
                .contentType("application/json");
    }

    private String subscribe(Map<String, Object> body) {
        return as(tenant)
                .body(body)
                .post("/api/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] headline(String id, String ticker, boolean silent) {
        return EventJson.write(
                new FilingStructured(Filings.headline(id, ticker, "关于回购股份的公告"), null, silent));
    }

    private ValidatableResponse alerts() {
        return as(tenant).get("/api/alerts").then().statusCode(200);
    }

    private void awaitAlerts(int count) {
        await().untilAsserted(() -> alerts().body("", hasSize(count)));
    }

    @Test
    void raisesOneAlertForAFilingThatArrivesTwice() {
        String subscription = subscribe(Map.of("name", "own", "tickers", List.of("920811")));
        try (Broker broker = new Broker("alerts.raised")) {
            broker.publish("BSE:920811", headline(filingId, "920811", false));
            broker.publish("BSE:920811", headline(filingId, "920811", false));
            String last = "bse-" + UUID.randomUUID();
            broker.publish("BSE:920811", headline(last, "920811", false));
            awaitAlerts(2);
            alerts().body("[1].filing.filingId", equalTo(filingId))
                    .body("[1].subscriptionId", equalTo(subscription))
                    .body("[1].trace.matched", notNullValue())
                    .body("[1].reasons[0].clause", equalTo("ticker:920811"));
            await().untilAsserted(() -> assertThat(broker.alerts(tenant)).hasSize(2));
        }
    }

    @Test
    void alertsWhoeverWatchesTheSecondOfAFilingsSecuritiesAndFindsTheAlertByIt() {
        subscribe(Map.of("name", "own", "tickers", List.of("09981")));
        List<Security> both =
                List.of(
                        new Security("BSE", "920861", "澄湖仪器"),
                        new Security("HKEX", "09981", "澄湖儀器"));
        try (Broker broker = new Broker("alerts.raised")) {
            broker.publish(
                    "BSE:920861",
                    EventJson.write(
                            new FilingStructured(
                                    Filings.headline(filingId, "920861", "关于回购股份的公告", both),
                                    null,
                                    false)));
            awaitAlerts(1);
        }
        alerts().body("[0].reasons.clause", equalTo(List.of("ticker:09981")));
        as(tenant).get("/api/alerts?ticker=09981").then().body("", hasSize(1));
        as(tenant).get("/api/alerts?ticker=09982").then().body("", hasSize(0));
    }

    @Test
    void matchesTheVeryNextFilingOnceTheRulesCreationWasAnswered() {
        try (Broker broker = new Broker("alerts.raised")) {
            for (int round = 1; round <= 5; round++) {
                String ticker = "92085" + round;
                String rule = subscribe(Map.of("name", "new", "tickers", List.of(ticker)));
                broker.publish("BSE:" + ticker, headline(filingId + round, ticker, false));
                awaitAlerts(round);
                alerts().body("[0].subscriptionId", equalTo(rule))
                        .body("[0].filing.filingId", equalTo(filingId + round));
            }
        }
    }

    @Test
    void waitsForTheTextWhereANegationLooksAtIt() {
        subscribe(Map.of("name", "not", "tickers", List.of("920822"), "keywords", "NOT body:终止"));
        subscribe(Map.of("name", "mark", "tickers", List.of("920822")));
        String[] qa = {"有何进展？", "一切正常。"};
        FilingText text = Filings.text(qa);
        try (Broker broker = new Broker("alerts.raised")) {
            broker.publish("BSE:920822", headline(filingId, "920822", false));
            awaitAlerts(1);
            alerts().body("[0].subscriptionName", equalTo("mark"));
            broker.publish(
                    "BSE:920822",
                    EventJson.write(
                            new FilingStructured(
                                    Filings.record(filingId, "920822", text, qa), text, false)));
            awaitAlerts(2);
            alerts().body("[0].subscriptionName", equalTo("not"))
                    .body("[0].filing.stage", equalTo("FULL"));
        }
    }

    @Test
    void deadLettersWhatIsNoEventAndMovesOnAndKeepsSilentFilingsQuiet() {
        subscribe(Map.of("name", "own", "tickers", List.of("920833")));
        try (Broker dead = new Broker("filings.structured.dead-letter")) {
            dead.publish("BSE:920833", null);
            for (String noEvent : List.of("{no event", "null", "{\"silent\":false}")) {
                dead.publish("BSE:920833", noEvent.getBytes(StandardCharsets.UTF_8));
            }
            dead.publish("BSE:920833", headline("bse-" + UUID.randomUUID(), "920833", true));
            dead.publish("BSE:920833", headline(filingId, "920833", false));
            awaitAlerts(1);
            await().untilAsserted(
                            () ->
                                    assertThat(reasons(dead))
                                            .anyMatch(
                                                    reason ->
                                                            reason.startsWith(
                                                                    "not a FilingStructured:"))
                                            .contains(
                                                    "a record without a value",
                                                    "null is not a FilingStructured",
                                                    "filing is missing"));
        }
    }

    private static List<String> reasons(Broker dead) {
        return dead.records().stream()
                .map(record -> record.headers().lastHeader("dead-letter-reason"))
                .map(reason -> new String(reason.value(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void alertsOthersWhileVeryManyCreationsOfOneTenantWait() throws Exception {
        subscribe(Map.of("name", "own", "tickers", List.of("920855")));
        String crowd = "crowd-" + UUID.randomUUID();
        try (Connection database = foreignConnection();
                Statement statement = database.createStatement();
                ExecutorService together = Executors.newVirtualThreadPerTaskExecutor();
                Broker broker = new Broker("alerts.raised")) {
            statement.execute(QUOTA_LOCK.formatted("pg_advisory_lock", crowd));
            List<Future<Integer>> creations =
                    IntStream.range(0, 12)
                            .mapToObj(i -> together.submit(() -> creation(crowd)))
                            .toList();
            await().until(() -> isTrue(statement, SOMEBODY_WAITS));

            broker.publish("BSE:920855", headline(filingId, "920855", false));

            awaitAlerts(1);
            statement.execute(QUOTA_LOCK.formatted("pg_advisory_unlock", crowd));
            for (Future<Integer> creation : creations) {
                assertThat(creation.get()).isEqualTo(201);
            }
        }
    }

    private static Connection foreignConnection() throws SQLException {
        return DriverManager.getConnection(
                EnginesForTests.engines().jdbcUrl(), EnginesForTests.engines().databaseUser(), "");
    }

    private static boolean isTrue(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static int creation(String tenant) {
        return as(tenant)
                .body(Map.of("name", "own", "tickers", List.of("1")))
                .post("/api/subscriptions")
                .statusCode();
    }

    @Test
    void keepsTenantsApartOnEveryRoute() {
        String id = subscribe(Map.of("name", "own", "tickers", List.of("920844")));
        try (Broker broker = new Broker("alerts.raised")) {
            broker.publish("BSE:920844", headline(filingId, "920844", false));
        }
        awaitAlerts(1);
        String alert = alerts().extract().path("[0].alertId");
        String other = tenant + "-other";
        Map<String, Object> body = Map.of("name", "mine", "tickers", List.of("1"));
        String path = "/api/subscriptions/" + id;
        as(other).get(path).then().statusCode(404).contentType(PROBLEM);
        as(other).body(body).put(path).then().statusCode(404).contentType(PROBLEM);
        as(other).delete(path).then().statusCode(404).contentType(PROBLEM);
        as(other).get("/api/subscriptions").then().statusCode(200).body("", hasSize(0));
        as(other).get("/api/alerts").then().statusCode(200).body("", hasSize(0));
        as(other).get("/api/alerts?subscription=" + id).then().body("", hasSize(0));
        as(other).get("/api/alerts/" + alert).then().statusCode(404).contentType(PROBLEM);
        as(tenant).get("/api/alerts/" + alert).then().statusCode(200);
        given().get("/api/alerts").then().statusCode(401);
        given().get("/api/subscriptions").then().statusCode(401);
        given().auth()
                .oauth2(EnginesForTests.identity().token("ana", tenant, "filings:read"))
                .get("/api/alerts")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesWithFieldAndPosition() {
        as(tenant)
                .body(Map.of("name", "x", "keywords", "回购 AND (增持"))
                .post("/api/subscriptions")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors[0].field", equalTo("keywords"))
                .body("errors[0].position", notNullValue());
        as(tenant)
                .body(
                        Map.of(
                                "name", "x",
                                "tickers", List.of("1"),
                                "channels", List.of(UUID.randomUUID().toString())))
                .post("/api/subscriptions")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("channels[0]"));
        as(tenant).get("/api/alerts?since=yesterday").then().statusCode(400).contentType(PROBLEM);
        as(tenant).get("/api/alerts?cursor=x").then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void refusesAMisspeltKeyInsteadOfMakingABroaderRule() {
        Map<String, Object> misspelt =
                Map.of("name", "x", "exchanges", List.of("BSE"), "tickrs", List.of("920493"));
        String id = subscribe(Map.of("name", "own", "tickers", List.of("1")));
        for (var answer :
                List.of(
                        as(tenant).body(misspelt).post("/api/subscriptions"),
                        as(tenant).body(misspelt).put("/api/subscriptions/" + id))) {
            answer.then()
                    .statusCode(400)
                    .contentType(PROBLEM)
                    .body("errors.field", equalTo(List.of("tickrs")))
                    .body("errors[0].message", containsString("tickers"));
        }
        as(tenant).get("/api/subscriptions").then().body("name", equalTo(List.of("own")));
    }

    @Test
    void changesOnlyTheVersionThatWasSeenAndPagesTheList() {
        String id = subscribe(Map.of("name", "one", "tickers", List.of("1")));
        subscribe(Map.of("name", "two", "exchanges", List.of("bse"), "tickers", List.of("1")));
        Map<String, Object> body = Map.of("name", "new", "tickers", List.of("2"));
        String path = "/api/subscriptions/" + id;
        as(tenant).header("If-Match", "\"1\"").body(body).put(path).then().statusCode(200);
        as(tenant)
                .header("If-Match", "\"1\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412)
                .contentType(PROBLEM);
        String link =
                as(tenant)
                        .get("/api/subscriptions?limit=1")
                        .then()
                        .body("name", equalTo(List.of("two")))
                        .extract()
                        .header("Link");
        String next = link.substring(1, link.indexOf('>'));
        as(tenant).urlEncodingEnabled(false).get(next).then().body("name", equalTo(List.of("new")));
        as(tenant)
                .header("If-Match", "\"1\"")
                .delete(path)
                .then()
                .statusCode(412)
                .contentType(PROBLEM);
        as(tenant).get(path).then().statusCode(200).header("ETag", equalTo("\"2\""));
        as(tenant).header("If-Match", "\"2\"").delete(path).then().statusCode(204);
        as(tenant).get(path).then().statusCode(404);
    }
}
