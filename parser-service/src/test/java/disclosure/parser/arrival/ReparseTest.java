package disclosure.parser.arrival;

import static disclosure.local.testing.Waits.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import disclosure.events.Announced;
import disclosure.events.Category;
import disclosure.events.Document;
import disclosure.events.DocumentStored;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.events.Parse;
import disclosure.events.StructuredFiling;
import disclosure.local.testing.EnginesForTests;
import disclosure.parser.CrawlerServer;
import disclosure.parser.Samples;
import disclosure.parser.document.Paper;
import disclosure.parser.document.Papers;
import disclosure.parser.filing.Filings;
import disclosure.parser.structure.FilingStructurer;
import disclosure.parser.structure.Structured;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(CrawlerServer.class)
class ReparseTest {

    private static final String ROUTE = "/api/filings/reparse";

    @Inject
    @SuppressWarnings("NullAway.Init")
    Filings filings;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EntityManager database;

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
        assertThat(version(id)).isEqualTo(FilingStructurer.PARSER_VERSION);
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
    void ordersAreForOperatorsAndKnown() {
        reader().contentType("application/json").body("{}").post(ROUTE).then().statusCode(403);
        ops().get(ROUTE + "/" + UUID.randomUUID()).then().statusCode(404);
        ops().get(ROUTE + "/none").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"from\":\"yesterday\"}|from",
                "{\"from\":\"2026-02-30\"}|from",
                "{\"from\":\"2026-02-02\",\"to\":\"2026-02-01\"}|to",
                "{\"tikker\":\"920811\"}|tikker",
                "{\"ticker\":\" \"}|ticker",
                "{\"ticker\":920811}|ticker",
                "{\"exchange\":[\"BSE\"]}|exchange",
                "{\"category\":\"major-contracts\"}|category",
                "{\"parserVersionBelow\":\"3\"}|parserVersionBelow",
                "{\"parserVersionBelow\":0}|parserVersionBelow",
                "{\"parserVersionBelow\":1e12}|parserVersionBelow",
                "{\"parseStatus\":\"FINE\"}|parseStatus",
                "{\"alert\":\"no\"}|alert",
                "{\"ticker\":\"920811\",\"ticker\":\"920812\"}|body",
                "{\"ticker\":\"920811\"}{}|body",
                "[]|body",
                "null|body"
            })
    void aFilterThatMakesNoSenseIsNamedAndNothingIsReadAnew(String body, String field) {
        int before = ops().get(ROUTE).jsonPath().getList("id").size();

        ops().contentType("application/json")
                .body(body)
                .post(ROUTE)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));

        assertThat(ops().get(ROUTE).jsonPath().getList("id")).hasSize(before);
    }

    @Test
    void whatIsNoJsonIsAProblemThatSaysWhere() {
        ops().contentType("application/json")
                .body("{\"from\":")
                .post(ROUTE)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("body"))
                .body("errors[0].message", startsWith("is not JSON from line 1, column 9"));
    }

    @Test
    void anOrderGoesOnWhereAServiceThatEndedHadCome() throws IOException {
        String done = id + "-1";
        String begun = id + "-2";
        String open = id + "-3";
        for (String filing : List.of(done, begun, open)) {
            keptByAnOlderParser(filing, "1990-08-08", "9504");
        }

        String job = leftBy("1990-08-08", done, begun);

        awaitDone(job);
        ops().get(ROUTE + "/" + job)
                .then()
                .body("total", equalTo(3))
                .body("replaced", equalTo(3))
                .body("atFiling", equalTo(open));
        assertThat(version(done)).isEqualTo("1");
        assertThat(version(begun)).isEqualTo(FilingStructurer.PARSER_VERSION);
        assertThat(version(open)).isEqualTo(FilingStructurer.PARSER_VERSION);
    }

    @Test
    void whatCannotBeReadAnewKeepsItsFactsAndIsCounted() throws IOException {
        keptByAnOlderParser("1990-09-09");
        CrawlerServer.lost(sha256(id));

        String job = order("{\"from\":\"1990-09-09\",\"to\":\"1990-09-09\"}");

        awaitDone(job);
        ops().get(ROUTE + "/" + job).then().body("failed", equalTo(1)).body("total", equalTo(1));
        assertThat(version(id)).isEqualTo("1");
    }

    @Test
    void allDocumentsOfAFilingAreReadAnewAndWhatIsMissingStaysSaid() throws IOException {
        byte[] main = "关于年度报告的公告。".getBytes(StandardCharsets.UTF_8);
        byte[] annex = "审计报告附有强调事项段。".getBytes(StandardCharsets.UTF_8);
        String sha256 = sha256(id + "-annex");
        CrawlerServer.has(sha256(id), main);
        CrawlerServer.has(sha256, annex);
        Announced filing = Samples.announced(id, 1, "关于签订重大合同的公告", "1990-12-13T00:00:00+08:00");
        Papers papers =
                new Papers(
                        List.of(
                                Paper.of(
                                        new Document(sha256(id), "text/plain", main.length, null),
                                        main),
                                Paper.unread(
                                        new Document(
                                                sha256,
                                                "text/plain",
                                                annex.length,
                                                null,
                                                null,
                                                "审计报告"),
                                        new DocumentStored.Refusal(
                                                Parse.Status.TOO_LARGE, "no room"))),
                        List.of("内部控制报告: HTTP 404"));
        Structured before = Samples.structurer().full(filing, papers);
        filings.keep(filing, before.filing(), before.text());
        assertThat(Objects.requireNonNull(before.text()).text()).doesNotContain("强调事项段");

        awaitDone(
                order(
                        "{\"from\":\"1990-12-13\",\"to\":\"1990-12-13\",\"parseStatus\":\"PARTIAL\"}"));

        StructuredFiling read = filings.find(id).orElseThrow();
        assertThat(filings.text(id).orElseThrow().text()).contains("强调事项段");
        assertThat(read.documents()).extracting(Document::firstPage).containsExactly(1, 2);
        assertThat(read.documents()).extracting(Document::name).containsExactly(null, "审计报告");
        assertThat(Objects.requireNonNull(read.parse()).reason()).isEqualTo("内部控制报告: HTTP 404");
    }

    @Test
    void whatWasGivenUpIsReadWhenThereIsRoomForIt() throws IOException {
        byte[] bytes = "澄湖仪器与客户签订合同。".getBytes(StandardCharsets.UTF_8);
        CrawlerServer.has(sha256(id), bytes);
        Announced filing = Samples.announced(id, 1, "关于签订重大合同的公告", "1990-12-12T00:00:00+08:00");
        Structured givenUp =
                Samples.structurer()
                        .refused(
                                filing,
                                Papers.of(
                                        new Document(sha256(id), "text/plain", bytes.length, null),
                                        bytes),
                                new DocumentStored.Refusal(
                                        Parse.Status.TOO_LARGE, "it needs too much memory"));
        filings.keep(filing, givenUp.filing(), givenUp.text());

        awaitDone(
                order(
                        "{\"from\":\"1990-12-12\",\"to\":\"1990-12-12\",\"parseStatus\":\"TOO_LARGE\"}"));

        Parse parse = Objects.requireNonNull(filings.find(id).orElseThrow().parse());
        assertThat(parse.status()).isEqualTo(Parse.Status.COMPLETE);
        assertThat(filings.text(id)).isPresent();
    }

    @Test
    void aFilingThatAlwaysFailsIsCountedAndHoldsUpNoOtherOrder() throws IOException {
        String sound = id + "-2";
        keptByAnOlderParser("1990-04-04");
        keptByAnOlderParser(sound, "1990-04-05", "9504");
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                """
                                                update {h-schema}filing
                                                set announced = cast(:damaged as jsonb)
                                                where filing_id = :id
                                                """)
                                        .setParameter("damaged", "{\"revision\":\"none\"}")
                                        .setParameter("id", id)
                                        .executeUpdate());

        String failing = order("{\"from\":\"1990-04-04\",\"to\":\"1990-04-04\"}");
        String behind = order("{\"from\":\"1990-04-05\",\"to\":\"1990-04-05\"}");

        awaitDone(behind);
        ops().get(ROUTE + "/" + failing)
                .then()
                .body("state", equalTo("DONE"))
                .body("failed", equalTo(1));
        assertThat(version(id)).isEqualTo("1");
        assertThat(version(sound)).isEqualTo(FilingStructurer.PARSER_VERSION);
    }

    @Test
    void theExchangesOwnCategoryIsRemembered() throws IOException {
        keptByAnOlderParser(id, "1990-10-10", "investor-question");

        awaitDone(order("{\"from\":\"1990-10-10\",\"to\":\"1990-10-10\"}"));

        assertThat(version(id)).isEqualTo(FilingStructurer.PARSER_VERSION);
        assertThat(filings.find(id).orElseThrow().category())
                .isEqualTo(new Category("investor-question", "exchange"));
    }

    @Test
    void anOrderCanBeEnded() throws IOException {
        keptByAnOlderParser("1990-11-11");
        CrawlerServer.away(true);
        try {
            String job = order("{\"from\":\"1990-11-11\",\"to\":\"1990-11-11\"}");

            ops().delete(ROUTE + "/" + job)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CANCELLED"));
        } finally {
            CrawlerServer.away(false);
        }
    }

    /** An order as a service leaves it that ended while a document was being read. */
    private String leftBy(String day, String done, String begun) {
        UUID job = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                """
                                                insert into {h-schema}reparse_job
                                                    (job_id, state, filter, alert, requested_by,
                                                     requested_at, total, replaced, at_filing,
                                                     in_hand, leased_until)
                                                values (:id, 'RUNNING', cast(:filter as jsonb), false,
                                                        'operator', now(), 3, 1, :done, :begun,
                                                        now() - interval '1 second')
                                                """)
                                        .setParameter("id", job)
                                        .setParameter(
                                                "filter",
                                                "{\"from\":\"%1$s\",\"to\":\"%1$s\"}"
                                                        .formatted(day))
                                        .setParameter("done", done)
                                        .setParameter("begun", begun)
                                        .executeUpdate());
        return job.toString();
    }

    private String version(String filing) {
        return Objects.requireNonNull(filings.find(filing).orElseThrow().parse()).parserVersion();
    }

    private static String sha256(String filing) {
        return HexFormat.of()
                .formatHex(filing.getBytes(StandardCharsets.UTF_8))
                .substring(Math.max(0, 2 * filing.length() - 64));
    }

    private void keptByAnOlderParser(String day) throws IOException {
        keptByAnOlderParser(id, day, "9504");
    }

    private void keptByAnOlderParser(String filing, String day, String feedCategory)
            throws IOException {
        byte[] bytes = "澄湖仪器与客户签订合同。".getBytes(StandardCharsets.UTF_8);
        String sha256 = sha256(filing);
        CrawlerServer.has(sha256, bytes);
        Announced announced =
                EventJson.read(
                        new String(
                                        EventJson.write(
                                                Samples.announced(
                                                        filing,
                                                        1,
                                                        "关于签订重大合同的公告",
                                                        day + "T00:00:00+08:00")),
                                        StandardCharsets.UTF_8)
                                .replace("\"9504\"", "\"" + feedCategory + "\"")
                                .getBytes(StandardCharsets.UTF_8),
                        Announced.class);
        Structured read =
                Samples.structurer()
                        .full(
                                announced,
                                new Document(sha256, "text/plain", bytes.length, null),
                                bytes);
        String json =
                new String(EventJson.write(read.filing()), StandardCharsets.UTF_8)
                        .replaceFirst("\"parserVersion\":\"[^\"]*\"", "\"parserVersion\":\"1\"");
        filings.keep(
                announced,
                EventJson.read(json.getBytes(StandardCharsets.UTF_8), StructuredFiling.class),
                read.text());
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
