package disclosure.alert;

import static disclosure.local.testing.Waits.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import disclosure.alert.match.Filings;
import disclosure.alert.subscription.RuleBook;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.events.FilingText;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
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

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ParserServer.class)
class ExplainTest {

    private static final String[] QA = {"算力进展如何？", "国产算力的适配已经完成。", "有订单吗？", "国产设备的订单增长。"};
    private static final FilingText TEXT = Filings.text(QA);

    @Inject RuleBook rules;

    private final String tenant = "fund-" + UUID.randomUUID();
    private final String filingId = "bse-" + UUID.randomUUID();

    private RequestSpecification as(String scopes) {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("ana", tenant, scopes))
                .contentType("application/json");
    }

    private RequestSpecification reader() {
        return as("alerts:write filings:read");
    }

    private String subscribe(Map<String, Object> body) {
        return reader().body(body)
                .post("/api/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private FilingStructured record(String ticker) {
        FilingStructured event =
                new FilingStructured(Filings.record(filingId, ticker, TEXT, QA), TEXT, false);
        ParserServer.keep(event);
        return event;
    }

    private ValidatableResponse explain(String subscription) {
        return reader().get("/api/subscriptions/" + subscription + "/explain?filing=" + filingId)
                .then();
    }

    private void arrive(FilingStructured event, String mark) {
        try (Broker broker = new Broker("alerts.raised")) {
            broker.publish("BSE:" + event.filing().ticker(), EventJson.write(event));
            await().untilAsserted(
                            () ->
                                    reader().get("/api/alerts?subscription=" + mark)
                                            .then()
                                            .body("", hasSize(1)));
        }
    }

    @Test
    void showsEachClauseWithItsPlacesAndHowFarTheMatchCame() {
        String hit = subscribe(Map.of("name", "hit", "rule", "ticker:920941 answer:(国产 算力)"));
        String miss = subscribe(Map.of("name", "miss", "rule", "ticker:920941 answer:(算力 订单) -减持"));
        arrive(record("920941"), hit);

        explain(hit)
                .statusCode(200)
                .body("matches", equalTo("TRUE"))
                .body("outcome.step", equalTo("TOLD"))
                .body("outcome.since", notNullValue())
                .body("duplicateOf", nullValue())
                .body("alerts", hasSize(1))
                .body("clauses.clause", contains("ticker:920941", "answer:(国产 AND 算力)"))
                .body("clauses[1].parts[0].parts[0].places[0].question", equalTo(1))
                .body("clauses[1].parts[0].parts[0].places[0].text", equalTo("国产"));
        explain(miss)
                .statusCode(200)
                .body("matches", equalTo("FALSE"))
                .body("outcome.step", equalTo("NOT_MATCHED"))
                .body("clauses.holds", contains("TRUE", "FALSE", "TRUE"))
                .body("clauses[1].parts[0].parts.clause", contains("answer:算力", "answer:订单"))
                .body("clauses[1].parts[0].parts.holds", contains("TRUE", "TRUE"))
                .body("alerts", empty());
    }

    @Test
    void showsConditionsThatHoldEachButNotOfOneFact() {
        String mark = subscribe(Map.of("name", "mark", "tickers", List.of("920951")));
        String miss =
                subscribe(
                        Map.of(
                                "name",
                                "miss",
                                "rule",
                                "ticker:920951 AND share-pledge.totalHeldRatio >= 20%"
                                        + " AND share-pledge.holder = 苍梧控股"));
        FilingStructured event =
                new FilingStructured(
                        Filings.pledges(
                                filingId,
                                "920951",
                                Filings.pledge("白鹭投资", "0.25", "100"),
                                Filings.pledge("苍梧控股", "0.05", "900")),
                        null,
                        false);
        ParserServer.keep(event);
        arrive(event, mark);

        explain(miss)
                .statusCode(200)
                .body("matches", equalTo("FALSE"))
                .body("clauses.kind", contains("ATTRIBUTE", "TOGETHER"))
                .body("clauses.holds", contains("TRUE", "FALSE"))
                .body("clauses[1].parts.holds", contains("TRUE", "TRUE"))
                .body("clauses[1].parts[1].places[0].text", equalTo("苍梧控股"));
    }

    @Test
    void namesWhatKeptAMatchFromBeingTold() {
        String mark = subscribe(Map.of("name", "mark", "tickers", List.of("920942")));
        String paused =
                subscribe(Map.of("name", "paused", "tickers", List.of("920942"), "enabled", false));
        String muted =
                subscribe(
                        Map.of(
                                "name", "muted",
                                "tickers", List.of("920942"),
                                "mutedUntil", Instant.now().plus(Duration.ofDays(1)).toString()));
        arrive(record("920942"), mark);
        String late = subscribe(Map.of("name", "late", "tickers", List.of("920942")));

        explain(muted)
                .body("matches", equalTo("TRUE"))
                .body("outcome.step", equalTo("MUTED"))
                .body("outcome.since", notNullValue());
        // The sample filing was first seen long before any rule of this test was made.
        explain(late).body("outcome.step", equalTo("BEFORE_THE_RULE"));
        explain(paused).body("outcome.step", equalTo("BEFORE_THE_RULE"));
    }

    @Test
    void aSubscriptionThatHadEndedAndGoesOnWasPausedInBetween() {
        Instant made = Instant.now().minusSeconds(1);
        String ended =
                subscribe(
                        Map.of(
                                "name", "ended",
                                "tickers", List.of("920954"),
                                "expiresAt", "2026-01-01T00:00:00Z"));
        reader().body("{\"expiresAt\":null}")
                .put("/api/subscriptions/" + ended)
                .then()
                .statusCode(200);

        RuleBook.Pause pause = rules.standing(tenant, UUID.fromString(ended)).pause();

        assertThat(pause).isNotNull();
        assertThat(pause.from()).isBetween(made, Instant.now());
        assertThat(pause.to()).isBetween(pause.from(), Instant.now());
    }

    @Test
    void whatMatchedDuringAMuteIsNotToldWhenItsDocumentComesAfterIt() {
        String muted =
                subscribe(
                        Map.of(
                                "name", "muted",
                                "tickers", List.of("920953"),
                                "mutedUntil", Instant.now().plus(Duration.ofDays(1)).toString()));
        String early = subscribe(Map.of("name", "early", "tickers", List.of("920953")));
        arrive(
                new FilingStructured(
                        Filings.headline(filingId, "920953", "投资者关系活动记录表"), null, false),
                early);
        reader().body("{\"until\":null}")
                .post("/api/subscriptions/" + muted + "/mute")
                .then()
                .statusCode(200);
        String late = subscribe(Map.of("name", "late", "rule", "ticker:920953 answer:国产"));
        arrive(record("920953"), late);

        explain(muted)
                .body("matches", equalTo("TRUE"))
                .body("outcome.step", equalTo("MUTED"))
                .body("alerts", empty());
    }

    @Test
    void saysOfWhichAlertTheReadDocumentIsADuplicate() {
        String id = subscribe(Map.of("name", "own", "tickers", List.of("920949")));
        arrive(
                new FilingStructured(
                        Filings.headline(filingId, "920949", "投资者关系活动记录表"), null, false),
                id);
        record("920949");

        explain(id)
                .body("stage", equalTo("FULL"))
                .body("outcome.step", equalTo("TOLD"))
                .body("duplicateOf.stage", equalTo("HEADLINE"))
                .body("duplicateOf.revision", equalTo(1))
                .body("duplicateOf.alertId", notNullValue());
    }

    @Test
    void takesNoOtherEditForAChangeOfTheRule() {
        String id = subscribe(Map.of("name", "own", "tickers", List.of("920946")));
        record("920946");
        Object since = explain(id).extract().path("outcome.since");

        reader().body(Map.of("name", "renamed", "tickers", List.of("920946")))
                .put("/api/subscriptions/" + id)
                .then()
                .statusCode(200);
        explain(id).body("outcome.since", equalTo(since));

        reader().body(Map.of("name", "renamed", "tickers", List.of("920946", "920947")))
                .put("/api/subscriptions/" + id)
                .then()
                .statusCode(200);
        explain(id).body("outcome.since", not(equalTo(since)));
    }

    @Test
    void writesTheRuleAsTheSubscriptionDoes() {
        record("920947");
        List<String> lists = List.of("e", "b", "d", "a", "c");
        for (String list : lists) {
            reader().body(Map.of("name", list, "entries", List.of()))
                    .post("/api/watchlists")
                    .then()
                    .statusCode(201);
        }
        String id = subscribe(Map.of("name", "own", "watchlists", lists));
        String rule = reader().get("/api/subscriptions/" + id).then().extract().path("rule");

        explain(id).body("rule", equalTo(rule)).body("clauses.clause", contains(rule));
    }

    @Test
    void wantsAFilingThatIsThereAndATokenThatMayReadIt() {
        String id = subscribe(Map.of("name", "own", "tickers", List.of("1")));
        explain(id).statusCode(404);
        record("920943");
        as("alerts:write")
                .get("/api/subscriptions/" + id + "/explain?filing=" + filingId)
                .then()
                .statusCode(403)
                .body("detail", containsString("filings:read"));
        reader().get("/api/subscriptions/" + id + "/explain").then().statusCode(400);
        reader().get("/api/subscriptions/" + id + "/explain?filing=.").then().statusCode(404);
        explain(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void findsTheRulesThatAPastedTextMatches() {
        subscribe(Map.of("name", "a", "rule", "ticker:920944 AND 回购 AND amount >= 1亿"));
        subscribe(Map.of("name", "b", "rule", "减持"));
        subscribe(Map.of("name", "c", "rule", "ticker:920944"));

        reader().body(Map.of("text", "公司拟回购股份。"))
                .post("/api/subscriptions/matching")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("matches.name", contains("a"))
                .body("matches[0].assumes", contains("ticker", "condition"))
                .body("matches[0].reasons.clause", contains("回购"));
        reader().body(Map.of("title", "关于减持的公告", "ticker", "920944"))
                .post("/api/subscriptions/matching")
                .then()
                .body("matches.name", contains("b", "c"));
        reader().body(Map.of()).post("/api/subscriptions/matching").then().statusCode(400);
    }

    @Test
    void saysHowManyRulesAPastedTextMatchesWhereItShowsNotAll() {
        String lines =
                IntStream.rangeClosed(1, 201)
                        .mapToObj("{\"name\":\"rule %03d\",\"rule\":\"回购\"}"::formatted)
                        .collect(Collectors.joining("\n"));
        reader().contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/subscriptions/import")
                .then()
                .statusCode(200);

        reader().body(Map.of("text", "公司拟回购股份。"))
                .post("/api/subscriptions/matching")
                .then()
                .statusCode(200)
                .body("total", equalTo(201))
                .body("matches", hasSize(200))
                .body("matches[199].name", equalTo("rule 200"));
    }

    @ParameterizedTest
    @CsvSource({
        "ticker, 920944.BJ, 920944",
        "ticker, BSE:920944, 920944",
        "category, buybacks, buyback",
    })
    void refusesAPastedTextOfACompanyOrCategoryThatCannotBe(
            String field, String given, String meant) {
        reader().body(Map.of("title", "关于回购的公告", field, given))
                .post("/api/subscriptions/matching")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].suggestion", equalTo(meant));
    }

    @Test
    void judgesMarkedQuestionsAndAnswersOfAPastedTextAndPassesOverWhatHasExpired() {
        subscribe(Map.of("name", "answered", "rule", "answer:(算力 AND 订单)"));
        subscribe(Map.of("name", "asked", "rule", "question:订单"));
        subscribe(
                Map.of(
                        "name",
                        "over",
                        "rule",
                        "订单",
                        "expiresAt",
                        Instant.now().minus(Duration.ofDays(1)).toString()));

        reader().body(Map.of("text", "问：进展如何？\n答：算力订单增长。"))
                .post("/api/subscriptions/matching")
                .then()
                .statusCode(200)
                .body("matches.name", contains("answered"))
                .body("matches[0].reasons[0].question", equalTo(1));
    }
}
