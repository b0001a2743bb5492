package disclosure.crawler;

import static disclosure.local.testing.Waits.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

import disclosure.crawler.ExchangeServer.Answer;
import disclosure.crawler.feed.bse.BseRows;
import disclosure.events.Announced;
import disclosure.events.Change;
import disclosure.events.DocumentStored;
import disclosure.events.EventTypes;
import disclosure.events.FilingDiscovered;
import disclosure.events.Parse;
import disclosure.events.Topics;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

/** From a row in the exchange's list to the records on Kafka, with everything real between. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class FilingToTopicTest {

    private static String id(int number) {
        return "bse-" + BseRows.code(number);
    }

    private static ConditionFactory soon() {
        return await().pollInterval(Duration.ofMillis(50));
    }

    private static TopicReader discovered() {
        return new TopicReader(Topics.FILINGS_DISCOVERED.name());
    }

    private static TopicReader documents() {
        return new TopicReader(Topics.FILINGS_DOCUMENTS.name());
    }

    private static ValidatableResponse source() {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("op", "fund-a", "ops"))
                .get("/api/sources/bse")
                .then()
                .statusCode(200);
    }

    private static io.restassured.specification.RequestSpecification reader() {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("ana", "fund-a", "filings:read"));
    }

    private static void afterTheBaseline() {
        soon().untilAsserted(() -> source().body("state", equalTo("watching")));
    }

    private static DocumentStored document(int number, int revision) {
        try (TopicReader documents = documents()) {
            soon().until(
                            () ->
                                    documents.about(id(number), DocumentStored.class).stream()
                                            .anyMatch(e -> e.filing().revision() == revision));
            return documents.about(id(number), DocumentStored.class).stream()
                    .filter(e -> e.filing().revision() == revision)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Announced filing(int number, int revision) {
        try (TopicReader discovered = discovered()) {
            soon().until(
                            () ->
                                    discovered.about(id(number), FilingDiscovered.class).stream()
                                            .anyMatch(e -> e.filing().revision() == revision));
            return discovered.about(id(number), FilingDiscovered.class).stream()
                    .map(FilingDiscovered::filing)
                    .filter(filing -> filing.revision() == revision)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void tellsWhatWasThereBeforeAsSilent() {
        assertThat(filing(1, 1).silent()).isTrue();
        assertThat(document(2, 1).filing().silent()).isTrue();
    }

    @Test
    void tellsANewFilingAtOnceAndItsDocumentAfterIt() {
        afterTheBaseline();
        ExchangeForTests.row(100, "[临时公告]青禾样本:关于购买设备的公告", "");

        Announced filing = filing(100, 1);
        DocumentStored stored = document(100, 1);

        assertThat(filing.silent()).isFalse();
        assertThat(filing.title()).isEqualTo("关于购买设备的公告");
        assertThat(filing.trace().firstSeen()).isEqualTo(filing.firstSeenAt());
        assertThat(stored.filing()).isEqualTo(filing);
        assertThat(stored.refusal()).isNull();
        String sha256 = stored.document() == null ? "" : stored.document().sha256();
        reader().get("/api/documents/" + sha256)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("ETag", equalTo("\"" + sha256 + "\""))
                .header("Content-Length", Integer::parseInt, greaterThan(10))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(startsWith("%PDF-"));
        reader().header("If-None-Match", "\"" + sha256 + "\"")
                .get("/api/documents/" + sha256)
                .then()
                .statusCode(304);
        soon().untilAsserted(() -> source().body("counts.unpublished", equalTo(0)));
    }

    @Test
    void writesCloudEventsInBinaryMode() {
        afterTheBaseline();
        ExchangeForTests.row(110, "[临时公告]青禾样本:公告", "");
        filing(110, 1);
        document(110, 1);
        try (TopicReader discovered = discovered();
                TopicReader documents = documents()) {
            soon().until(() -> !discovered.about(id(110)).isEmpty());
            soon().until(() -> !documents.about(id(110)).isEmpty());
            ConsumerRecord<String, byte[]> record = discovered.about(id(110)).getFirst();
            assertThat(record.key()).isEqualTo("BSE:920999");
            assertThat(TopicReader.header(record, "ce_id")).isEqualTo(id(110) + "/1/discovered");
            assertThat(TopicReader.header(record, "ce_type"))
                    .isEqualTo(EventTypes.FILING_DISCOVERED);
            assertThat(TopicReader.header(record, "ce_source")).isEqualTo("/crawler-service");
            assertThat(TopicReader.header(record, "content-type")).startsWith("application/json");
            assertThat(TopicReader.header(documents.about(id(110)).getFirst(), "ce_id"))
                    .isEqualTo(id(110) + "/1/document");
        }
    }

    @Test
    void tellsACorrectionAsARevisionAndFetchesItsDocumentAgain() {
        afterTheBaseline();
        AtomicInteger version = new AtomicInteger();
        ExchangeForTests.document(
                120, any -> Answer.bytes(ExchangeForTests.pdf("v" + version.incrementAndGet())));
        ExchangeForTests.row(120, "[临时公告]青禾样本:公告", "");
        DocumentStored first = document(120, 1);

        ExchangeForTests.replace(120, "[临时公告]青禾样本:公告", "（更正后）");

        Announced corrected = filing(120, 2);
        assertThat(corrected.change())
                .isEqualTo(new Change(Change.Kind.CORRECTED, "公告", "公告（更正后）"));
        assertThat(corrected.firstSeenAt()).isEqualTo(first.filing().firstSeenAt());
        assertThat(document(120, 2).document()).isNotEqualTo(first.document());
    }

    @Test
    void tellsAWithdrawalWithTheDocumentItHas() {
        afterTheBaseline();
        AtomicInteger fetched = new AtomicInteger();
        ExchangeForTests.document(
                130,
                any ->
                        fetched.incrementAndGet() == 1
                                ? Answer.bytes(ExchangeForTests.pdf("withdrawn"))
                                : Answer.status(404));
        ExchangeForTests.row(130, "[临时公告]青禾样本:公告", "");
        DocumentStored first = document(130, 1);

        ExchangeForTests.replace(130, "[临时公告]青禾样本:公告", "（已取消）");

        assertThat(document(130, 2).document()).isEqualTo(first.document());
        assertThat(fetched).hasValue(1);
    }

    @Test
    void waitsForADocumentThatIsNotThereYet() {
        afterTheBaseline();
        AtomicInteger asked = new AtomicInteger();
        ExchangeForTests.document(
                140,
                any ->
                        switch (asked.incrementAndGet()) {
                            case 1 -> Answer.status(404);
                            case 2 -> Answer.text("<html>not yet</html>");
                            default -> Answer.bytes(ExchangeForTests.pdf("late"));
                        });
        ExchangeForTests.row(140, "[临时公告]青禾样本:公告", "");

        assertThat(document(140, 1).document()).isNotNull();
    }

    @Test
    void refusesADocumentInWords() {
        afterTheBaseline();
        ExchangeForTests.document(150, any -> Answer.status(404));
        ExchangeForTests.document(151, any -> Answer.bytes(new byte[200_000]));
        ExchangeForTests.document(152, any -> Answer.text("PK\u0003\u0004rest of a word file"));
        ExchangeForTests.row(150, "[临时公告]青禾样本:公告", "");
        ExchangeForTests.row(151, "[临时公告]青禾样本:公告", "");
        ExchangeForTests.row(152, "[临时公告]青禾样本:公告", "");

        assertThat(document(150, 1).refusal())
                .isEqualTo(
                        new DocumentStored.Refusal(
                                Parse.Status.BROKEN,
                                "not given in 4 attempts; the last one: HTTP 404"));
        assertThat(document(151, 1).refusal())
                .extracting(DocumentStored.Refusal::status)
                .isEqualTo(Parse.Status.TOO_LARGE);
        assertThat(document(152, 1).refusal())
                .extracting(DocumentStored.Refusal::status)
                .isEqualTo(Parse.Status.UNSUPPORTED);
    }

    @Test
    void pausesWhenTheExchangeAsksForItAndShowsWhy() {
        afterTheBaseline();
        ExchangeForTests.fault(Answer.status(429).with("Retry-After", "2"));
        try {
            soon().untilAsserted(
                            () ->
                                    source().body("state", equalTo("paused"))
                                            .body("pauseReason", startsWith("HTTP 429")));
        } finally {
            ExchangeForTests.fault(null);
        }
        afterTheBaseline();
        source().body("lastError", startsWith("HTTP 429"));
    }

    @Test
    void fetchesOlderFilingsSilentlyWhenAnOperatorAsks() {
        afterTheBaseline();
        ExchangeForTests.server()
                .on(
                        "/disclosureInfoController/companyAnnouncement.do",
                        request ->
                                Answer.text(
                                        BseRows.jsonp(
                                                BseRows.search(
                                                        0,
                                                        true,
                                                        BseRows.row(
                                                                BseRows.code(900),
                                                                "[临时公告]青禾样本:旧公告",
                                                                "",
                                                                "2024-03-01")))));
        backfill("2024-03-01", "2024-03-01").then().statusCode(202);

        assertThat(filing(900, 1).silent()).isTrue();
        await().untilAsserted(
                        () ->
                                given().auth()
                                        .oauth2(
                                                EnginesForTests.identity()
                                                        .token("op", "fund-a", "ops"))
                                        .get("/api/sources/bse/backfill")
                                        .then()
                                        .body("[0].found", org.hamcrest.Matchers.equalTo(1)));
    }

    @Test
    void endsABackfillWhenAnOperatorAsksAndKeepsSayingHowFarItCame() {
        int number =
                backfill("2010-01-01", "2023-12-31").then().statusCode(202).extract().path("id");
        ended("bse", number)
                .statusCode(200)
                .body("id", equalTo(number))
                .body("state", equalTo("CANCELLED"))
                .body("daysLeft", greaterThan(1_000))
                .body("nextTryAt", equalTo(null));
        ended("bse", number).statusCode(200).body("state", equalTo("CANCELLED"));
        ended("neeq", number).statusCode(404).contentType("application/problem+json");
        ended("bse", 999_999).statusCode(404).contentType("application/problem+json");
        given().delete("/api/sources/bse/backfill/" + number).then().statusCode(401);
        reader().delete("/api/sources/bse/backfill/" + number).then().statusCode(403);
    }

    private static ValidatableResponse ended(String source, int number) {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("op", "fund-a", "ops"))
                .delete("/api/sources/" + source + "/backfill/" + number)
                .then();
    }

    @Test
    void refusesABackfillThatMakesNoSense() {
        refused("{\"from\":\"2024-01-01\",\"to\":\"2999-01-01\"}", "to", "must lie before today");
        refused("{\"from\":\"2024-01-01\"}", "to", "must be given: a day as in 2026-01-31");
        refused("", "body", "must be an object with from and to");
        refused("{\"from\":\"2024-01-02\",\"to\":\"2024-01-01\"}", "from", "must lie from 1980");
        refused("{\"from\":\"-0044-03-15\",\"to\":\"2024-01-01\"}", "from", "must lie from 1980");
        refused("{\"from\":19000,\"to\":19001}", "from", "must be a day as in 2026-01-31");
        String days = "{\"from\":\"2024-01-01\",\"to\":\"2024-01-02\",";
        refused(days + "\"ticker\":\" \"}", "ticker", "must name one, or be left out");
        refused(days + "\"to\":\"2024-01-03\"}", "body", "has the key to a second time");
        backfill("{\"from\":\"2024-01-01\",\"to\":\"2024-01-02\",\"tiker\":\"920001\"}")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("tiker"))
                .body("errors[0].message", startsWith("is not known; known are: alert, from"));
        backfill("{\"from\":")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", equalTo("body is not JSON from line 1, column 9 on"));
        backfill("{\"from\":\"yesterday\"}")
                .then()
                .statusCode(400)
                .body("detail", equalTo("from must be a day as in 2026-01-31"));
    }

    private static void refused(String body, String field, String message) {
        backfill(body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", startsWith(message));
    }

    private static io.restassured.response.Response backfill(String from, String to) {
        return backfill("{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to));
    }

    private static io.restassured.response.Response backfill(String body) {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("op", "fund-a", "ops"))
                .contentType("application/json")
                .body(body)
                .post("/api/sources/bse/backfill");
    }

    @Test
    void keepsPollingWhileTheBrokerIsAwayAndTellsEverythingAfterwards() {
        afterTheBaseline();
        EnginesForTests.engines().stopBroker();
        try {
            for (int number = 160; number < 190; number++) {
                ExchangeForTests.row(number, "[临时公告]青禾样本:公告第" + number + "号", "");
            }
            soon().untilAsserted(() -> source().body("counts.unpublished", greaterThan(29)));
        } finally {
            EnginesForTests.engines().startBroker();
        }
        try (TopicReader discovered = discovered()) {
            for (int number = 160; number < 190; number++) {
                List<ConsumerRecord<String, byte[]>> records = List.of();
                while (records.isEmpty()) {
                    String filingId = id(number);
                    soon().until(() -> !discovered.about(filingId).isEmpty());
                    records = discovered.about(filingId);
                }
            }
        }
        soon().untilAsserted(() -> source().body("counts.unpublished", equalTo(0)));
    }
}
