package disclosure.parser.arrival;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import disclosure.events.Document;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.events.StructuredFiling;
import disclosure.local.testing.EnginesForTests;
import disclosure.parser.CrawlerServer;
import disclosure.parser.Samples;
import disclosure.parser.filing.Filings;
import disclosure.parser.structure.FilingStructurer;
import disclosure.parser.structure.Structured;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(CrawlerServer.class)
class ReparseTest {

    private static final String ROUTE = "/api/filings/reparse";

    @Inject
    @SuppressWarnings("NullAway.Init")
    Filings filings;

    private final String id = "bse-" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void anOrderPutsTheNewParsersFactsInPlaceSilentlyAndKeepsTheOldOnes() throws IOException {
        keptByAnOlderParser("1990-05-05");

        String job =
                order("{\"from\":\"1990-05-05\",\"to\":\"1990-05-05\",\"parserVersionBelow\":2}");
        awaitDone(job);

        ops().get(ROUTE + "/" + job)
                .then()
                .body("total", equalTo(1))
                .body("replaced", equalTo(1))
                .body("failed", equalTo(0));
        assertThat(filings.find(id).orElseThrow().parse().parserVersion())
                .isEqualTo(FilingStructurer.PARSER_VERSION);
        reader().get("/api/filings/" + id + "/versions")
                .then()
                .statusCode(200)
                .body("size()", equalTo(1))
                .body("[0].filing.parse.parserVersion", equalTo("1"));
        try (Kafka kafka = new Kafka(EnginesForTests.engines().bootstrapServers())) {
            FilingStructured told =
                    EventJson.read(
                            kafka.structured(id, 1).getFirst().value(), FilingStructured.class);
            assertThat(told.silent()).isTrue();
            assertThat(told.text()).isNotNull();
        }
    }

    @Test
    void subscriptionsAreMatchedAgainOnlyWhenAsked() throws IOException {
        keptByAnOlderParser("1990-06-06");

        awaitDone(order("{\"from\":\"1990-06-06\",\"to\":\"1990-06-06\",\"alert\":true}"));

        try (Kafka kafka = new Kafka(EnginesForTests.engines().bootstrapServers())) {
            assertThat(
                            EventJson.read(
                                            kafka.structured(id, 1).getFirst().value(),
                                            FilingStructured.class)
                                    .silent())
                    .isFalse();
        }
    }

    @Test
    void anOrderWaitsForACrawlerThatIsAway() throws IOException {
        keptByAnOlderParser("1990-07-07");
        CrawlerServer.away(true);
        String job = order("{\"from\":\"1990-07-07\",\"to\":\"1990-07-07\"}");
        CrawlerServer.awaitRefusals(1);
        ops().get(ROUTE + "/" + job).then().body("state", equalTo("RUNNING"));

        CrawlerServer.away(false);

        awaitDone(job);
        ops().get(ROUTE + "/" + job).then().body("replaced", equalTo(1));
    }

    @Test
    void ordersAreForOperatorsAndMakeSense() {
        reader().contentType("application/json").body("{}").post(ROUTE).then().statusCode(403);
        ops().contentType("application/json")
                .body("{\"from\":\"yesterday\"}")
                .post(ROUTE)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("from"));
        ops().get(ROUTE + "/" + UUID.randomUUID()).then().statusCode(404);
        ops().get(ROUTE + "/none").then().statusCode(404);
    }

    private void keptByAnOlderParser(String day) throws IOException {
        byte[] bytes = "澄湖仪器与客户签订合同。".getBytes(StandardCharsets.UTF_8);
        String sha256 = id.substring(4) + id.substring(4);
        CrawlerServer.has(sha256, bytes);
        Structured read =
                Samples.structurer()
                        .full(
                                Samples.announced(id, 1, "关于签订重大合同的公告", day + "T00:00:00+08:00"),
                                new Document(sha256, "text/plain", bytes.length, null),
                                bytes);
        String json =
                new String(EventJson.write(read.filing()), StandardCharsets.UTF_8)
                        .replaceFirst("\"parserVersion\":\"[^\"]*\"", "\"parserVersion\":\"1\"");
        filings.keep(
                EventJson.read(json.getBytes(StandardCharsets.UTF_8), StructuredFiling.class),
                read.text(),
                false);
    }

    private static String order(String body) {
        return ops().contentType("application/json")
                .body(body)
                .post(ROUTE)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static void awaitDone(String job) {
        await("the order's end")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> ops().get(ROUTE + "/" + job).then().body("state", equalTo("DONE")));
    }

    private static RequestSpecification ops() {
        return given().auth().oauth2(EnginesForTests.identity().token("operator", "ops", "ops"));
    }

    private static RequestSpecification reader() {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("analyst", "fund", "filings:read"));
    }
}
