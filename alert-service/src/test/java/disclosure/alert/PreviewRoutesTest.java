package disclosure.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import disclosure.alert.match.Filings;
import disclosure.events.FilingStructured;
import disclosure.events.FilingText;
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
import org.junit.jupiter.api.Test;

/** What a rule would have told, before it is saved. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ParserServer.class)
class PreviewRoutesTest {

    private static final String[] QA = {"算力进展如何？", "国产算力的适配已经完成。", "有订单吗？", "国产设备的订单增长。"};
    private static final FilingText TEXT = Filings.text(QA);

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

    private void record(String ticker) {
        ParserServer.keep(
                new FilingStructured(Filings.record(filingId, ticker, TEXT, QA), TEXT, false));
    }

    @Test
    void previewsARuleOverWhatIsHeld() {
        String other = subscribe(Map.of("name", "other", "rule", "ticker:920945 AND 国产"));
        subscribe(
                Map.of(
                        "name",
                        "over",
                        "rule",
                        "ticker:920945 AND 国产",
                        "expiresAt",
                        Instant.now().minus(Duration.ofDays(1)).toString()));
        record("920945");

        String answer =
                reader().body(Map.of("rule", "ticker:920945 AND (国产 OR 注销) AND 回購", "days", 90))
                        .post("/api/subscriptions/preview")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        JsonPath missed = last(answer);
        assertThat(missed.getInt("hits")).isZero();
        assertThat(missed.getString("remarks[0].kind")).isEqualTo("SPELLING");
        assertThat(missed.getList("clauses.holds")).containsExactly(1, 1, 0);

        JsonPath hit =
                last(
                        reader().body(Map.of("rule", "ticker:920945 AND (国产 OR 注销)", "days", 1))
                                .post("/api/subscriptions/preview")
                                .asString());
        assertThat(hit.getString("type")).isEqualTo("result");
        assertThat(hit.getInt("filings")).isEqualTo(1);
        assertThat(hit.getString("samples[0].reasons[1].text")).isEqualTo("国产");
        assertThat(hit.getString("days[0].day")).isEqualTo("2026-05-21");
        // One day back is yesterday and today.
        assertThat(hit.getDouble("hitsPerDay")).isEqualTo(0.5);
        assertThat(hit.getList("clauses[1].parts.alone")).containsExactly(1, 0);
        assertThat(hit.getList("overlaps.subscriptionId")).containsExactly(other);
    }

    @Test
    void previewsARuleOfNoCompanyWithoutAskingForEveryFiling() {
        record("920946");
        reader().body(Map.of("name", "nobody", "entries", List.of()))
                .post("/api/watchlists")
                .then()
                .statusCode(201);

        JsonPath nobody =
                last(
                        reader().body(Map.of("rule", "watchlist:nobody"))
                                .post("/api/subscriptions/preview")
                                .asString());

        assertThat(nobody.getString("type")).isEqualTo("result");
        assertThat(nobody.getInt("filings")).isZero();
        assertThat(nobody.getInt("hits")).isZero();
        assertThat(nobody.getList("warnings.field")).containsExactly("watchlists[0]");
        reader().body(Map.of("name", "own", "watchlists", List.of("nobody")))
                .post("/api/subscriptions")
                .then()
                .statusCode(201)
                .body("warnings.message", contains("no company is on nobody yet"));
    }

    @Test
    void previewsTheChangeOfASubscription() {
        record("920948");
        String id = subscribe(Map.of("name", "own", "rule", "ticker:920948 AND 国产"));
        Map<String, Object> answer = reader().get("/api/subscriptions/" + id).jsonPath().getMap("");
        answer.put("keywords", "国产 OR 注销");

        JsonPath changed = last(preview(answer).statusCode(200).extract().asString());

        assertThat(changed.getString("rule")).isEqualTo("ticker:920948 AND (国产 OR 注销)");
        assertThat(changed.getInt("hits")).isEqualTo(1);
        assertThat(changed.getList("overlaps")).isEmpty();
        answer.put("id", filingId);
        preview(answer).statusCode(400).body("errors[0].field", equalTo("id"));
    }

    private ValidatableResponse preview(Map<String, Object> body) {
        return reader().body(body).post("/api/subscriptions/preview").then();
    }

    @Test
    void refusesAPreviewOfARuleWithErrorsAndSaysWhyItEndedEarly() {
        reader().body(Map.of("rule", "回购 AND ("))
                .post("/api/subscriptions/preview")
                .then()
                .statusCode(400)
                .body("errors[0].position", notNullValue());
        reader().body(Map.of("rule", "回购", "days", 0))
                .post("/api/subscriptions/preview")
                .then()
                .statusCode(400);
        JsonPath failed =
                last(
                        as("alerts:write")
                                .body(Map.of("rule", "回购"))
                                .post("/api/subscriptions/preview")
                                .asString());
        assertThat(failed.getString("type")).isEqualTo("failed");
        assertThat(failed.getInt("status")).isEqualTo(403);
    }

    private static JsonPath last(String answer) {
        return JsonPath.from(answer.lines().reduce((one, next) -> next).orElseThrow());
    }
}
