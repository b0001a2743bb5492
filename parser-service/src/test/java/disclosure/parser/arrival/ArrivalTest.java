package disclosure.parser.arrival;

import static disclosure.local.testing.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.DocumentStored;
import disclosure.events.EventJson;
import disclosure.events.FilingDiscovered;
import disclosure.events.FilingStructured;
import disclosure.events.FilingText;
import disclosure.events.Parse;
import disclosure.events.Stage;
import disclosure.events.StructuredFiling;
import disclosure.local.testing.EnginesForTests;
import disclosure.parser.CrawlerServer;
import disclosure.parser.Samples;
import disclosure.parser.filing.Filings;
import disclosure.parser.filing.ReadingsBegun;
import disclosure.parser.structure.FilingStructurer;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(CrawlerServer.class)
class ArrivalTest {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Filings filings;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReadingsBegun begun;

    @Inject
    @SuppressWarnings("NullAway.Init")
    MeterRegistry meters;

    private final String id = "bse-" + UUID.randomUUID().toString().replace("-", "");

    @SuppressWarnings("NullAway.Init")
    private Kafka kafka;

    @BeforeEach
    void connect() {
        kafka = new Kafka(EnginesForTests.engines().bootstrapServers());
    }

    @AfterEach
    void disconnect() {
        kafka.close();
    }

    @Test
    void anAnnouncementBecomesAHeadlineAndItsDocumentTheFullStage() throws Exception {
        discovered(Samples.announced(id, 1));
        ConsumerRecord<String, byte[]> headline = kafka.structured(id, 1).getLast();
        assertThat(headline.key()).isEqualTo("BSE:920811");
        assertThat(Kafka.header(headline, "ce_id")).isEqualTo(id + "/1/headline");
        assertThat(Kafka.header(headline, "ce_type")).isEqualTo("disclosure.filing.structured");
        assertThat(Kafka.header(headline, "content-type")).startsWith("application/json");
        FilingStructured event = EventJson.read(headline.value(), FilingStructured.class);
        assertThat(event.filing().stage()).isEqualTo(Stage.HEADLINE);
        assertThat(event.filing().trace().onKafka()).isNotNull();
        assertThat(event.filing().trace().parsed()).isNotNull();

        stored(Samples.announced(id, 1), "证券代码：920811\n澄湖仪器与客户签订合同。");

        FilingStructured full =
                EventJson.read(kafka.structured(id, 2).getLast().value(), FilingStructured.class);
        assertThat(full.filing().stage()).isEqualTo(Stage.FULL);
        assertThat(full.text()).isNotNull();
        assertThat(full.text().text()).contains("签订合同");
        assertThat(filings.find(id).map(StructuredFiling::stage)).contains(Stage.FULL);
    }

    @Test
    void aDocumentThatArrivesFirstIsNotTakenBackByItsAnnouncement() throws Exception {
        stored(Samples.announced(id, 1), "正文先到。");
        kafka.structured(id, 2);

        discovered(Samples.announced(id, 1));

        kafka.structured(id, 3);
        assertThat(filings.find(id).map(StructuredFiling::stage)).contains(Stage.FULL);
    }

    @Test
    void aLaterRevisionKeepsWhatWasRead() throws Exception {
        stored(Samples.announced(id, 1), "证券代码：920811\n正文。");
        kafka.structured(id, 2);

        discovered(Samples.announced(id, 2, "关于签订重大合同的公告（更正后）", "2026-05-21T00:00:00+08:00"));

        kafka.structured(id, 3);
        StructuredFiling shown = filings.find(id).orElseThrow();
        assertThat(shown.stage()).isEqualTo(Stage.FULL);
        assertThat(shown.revision()).isEqualTo(2);
        assertThat(shown.title()).endsWith("（更正后）");
        assertThat(shown.documents()).hasSize(1);
    }

    @Test
    void aRepetitionCarriesTheSameEventIdAndShowsOneFiling() throws Exception {
        discovered(Samples.announced(id, 1));
        discovered(Samples.announced(id, 1));

        List<String> ids =
                kafka.structured(id, 2).stream().map(r -> Kafka.header(r, "ce_id")).toList();
        assertThat(ids).containsOnly(id + "/1/headline");
    }

    @Test
    void aRefusedDocumentIsAFilingWithAReason() throws Exception {
        Announced filing = Samples.announced(id, 1);
        kafka.send(
                "filings.documents",
                filing.key(),
                EventJson.write(
                        new DocumentStored(
                                filing,
                                null,
                                new DocumentStored.Refusal(
                                        Parse.Status.TOO_LARGE, "over the limit of 64 MiB"))));

        kafka.structured(id, 2);

        Parse parse = filings.find(id).orElseThrow().parse();
        assertThat(parse).isNotNull();
        assertThat(parse.status()).isEqualTo(Parse.Status.TOO_LARGE);
        assertThat(parse.reason()).isEqualTo("over the limit of 64 MiB");
    }

    @Test
    void theDocumentsOfAFilingAreReadIntoOneTextAndAMissingOneIsNamed() throws Exception {
        Announced filing = Samples.announced(id, 1);
        byte[] main = "关于年度报告的公告。".getBytes(StandardCharsets.UTF_8);
        byte[] annex = "审计报告附有强调事项段。".getBytes(StandardCharsets.UTF_8);
        String sha256 = sha256(id + "-annex");
        CrawlerServer.has(sha256(id), main);
        CrawlerServer.has(sha256, annex);
        kafka.send(
                "filings.documents",
                filing.key(),
                EventJson.write(
                        new DocumentStored(
                                filing,
                                new Document(sha256(id), "text/plain", main.length, null),
                                null,
                                List.of(
                                        new Document(
                                                sha256,
                                                "text/plain",
                                                annex.length,
                                                null,
                                                null,
                                                "审计报告")),
                                List.of(
                                        new DocumentStored.Missing(
                                                "内部控制报告",
                                                new DocumentStored.Refusal(
                                                        Parse.Status.BROKEN, "HTTP 404"))))));

        kafka.structured(id, 2);

        StructuredFiling read = filings.find(id).orElseThrow();
        FilingText text = filings.text(id).orElseThrow();
        assertThat(text.text()).isEqualTo("关于年度报告的公告。\n审计报告附有强调事项段。");
        assertThat(text.pageStarts()).containsExactly(0, 11);
        assertThat(read.documents())
                .extracting(Document::sha256, Document::firstPage, Document::name)
                .containsExactly(tuple(sha256(id), 1, null), tuple(sha256, 2, "审计报告"));
        assertThat(read.parse())
                .isEqualTo(
                        new Parse(
                                Parse.Status.PARTIAL,
                                "内部控制报告: HTTP 404",
                                FilingStructurer.PARSER_VERSION,
                                List.of("内部控制报告: HTTP 404")));
    }

    @Test
    void anAnnexIsReadWhereTheMainDocumentCannotBeHad() throws Exception {
        Announced filing = Samples.announced(id, 1);
        byte[] annex = "审计报告附有强调事项段。".getBytes(StandardCharsets.UTF_8);
        CrawlerServer.has(sha256(id), annex);
        Document document =
                new Document(sha256(id), "text/plain", annex.length, null, null, "审计报告");
        kafka.send(
                "filings.documents",
                filing.key(),
                EventJson.write(
                        new DocumentStored(
                                filing,
                                null,
                                new DocumentStored.Refusal(Parse.Status.TOO_LARGE, "600 MB"),
                                List.of(document),
                                List.of())));

        kafka.structured(id, 2);

        Parse parse = Objects.requireNonNull(filings.find(id).orElseThrow().parse());
        assertThat(filings.text(id).orElseThrow().text()).contains("强调事项段");
        assertThat(parse.status()).isEqualTo(Parse.Status.PARTIAL);
        assertThat(parse.reason()).isEqualTo("the main document: 600 MB");
    }

    @Test
    void aMalformedEventGoesToTheDeadLettersAndThePartitionMovesOn() throws Exception {
        Announced filing = Samples.announced(id, 1);
        byte[] malformed = ("{\"filing\": \"" + id).getBytes(StandardCharsets.UTF_8);
        kafka.send("filings.discovered", filing.key(), malformed);

        discovered(filing);

        kafka.structured(id, 1);
        ConsumerRecord<String, byte[]> letter =
                kafka.records("filings.discovered.dead-letter", malformed);
        assertThat(Kafka.header(letter, "dead-letter-reason")).contains("not a FilingDiscovered");
    }

    @Test
    void aBrokerThatIsAwayDelaysAndLosesNothing() throws Exception {
        discovered(Samples.announced(id, 1));
        kafka.structured(id, 1);
        EnginesForTests.engines().stopBroker();
        EnginesForTests.engines().startBroker();

        stored(Samples.announced(id, 1), "正文。");

        await().untilAsserted(
                        () ->
                                assertThat(filings.find(id).map(StructuredFiling::stage))
                                        .contains(Stage.FULL));
    }

    @Test
    void aHeadlineOfAnOlderRevisionIsNeitherShownNorTold() throws Exception {
        discovered(Samples.announced(id, 2));
        // A document that overtakes it would tell the headline, too, as the same event.
        kafka.structured(id, 1);
        discovered(Samples.announced(id, 1, "旧的标题", "2026-05-21T00:00:00+08:00"));
        stored(Samples.announced(id, 2), "正文。");

        List<String> ids =
                kafka.structured(id, 2).stream().map(r -> Kafka.header(r, "ce_id")).toList();
        assertThat(ids).containsExactly(id + "/2/headline", id + "/2/full");
        assertThat(filings.find(id).orElseThrow().title()).isNotEqualTo("旧的标题");
    }

    @Test
    void aBrokenPdfIsAFilingThatSaysSo() throws Exception {
        stored(Samples.announced(id, 1), "%PDF-1.7\nthis is no PDF after all");

        kafka.structured(id, 2);

        Parse parse = filings.find(id).orElseThrow().parse();
        assertThat(parse).isNotNull();
        assertThat(parse.status()).isEqualTo(Parse.Status.BROKEN);
        assertThat(parse.reason()).isNotBlank();
    }

    @Test
    void aDocumentIsWaitedForWhileTheCrawlerIsAwayAndHeadlinesAreNot() throws Exception {
        CrawlerServer.away(true);
        try {
            stored(Samples.announced(id, 1), "正文。");
            CrawlerServer.awaitRefusals(3);

            discovered(Samples.announced(id, 1));

            FilingStructured headline =
                    EventJson.read(
                            kafka.structured(id, 1).getFirst().value(), FilingStructured.class);
            assertThat(headline.filing().stage()).isEqualTo(Stage.HEADLINE);
        } finally {
            CrawlerServer.away(false);
        }
        kafka.structured(id, 2);
        assertThat(filings.find(id).map(StructuredFiling::stage)).contains(Stage.FULL);
        assertThat(filings.text(id).orElseThrow().text()).contains("正文。");
    }

    @Test
    void aDocumentEventWithoutAnAnnouncementGoesToTheDeadLettersAndThePartitionMovesOn()
            throws Exception {
        Announced filing = Samples.announced(id, 1);
        byte[] malformed =
                ("{\"filing\": null, \"x\": \"" + id + "\"}").getBytes(StandardCharsets.UTF_8);
        kafka.send("filings.documents", filing.key(), malformed);

        stored(filing, "正文。");

        kafka.structured(id, 1);
        ConsumerRecord<String, byte[]> letter =
                kafka.records("filings.documents.dead-letter", malformed);
        assertThat(Kafka.header(letter, "dead-letter-reason")).contains("filing is missing");
    }

    @Test
    void aDocumentThatEndedTheServiceThreeTimesIsNotReadAgain() throws Exception {
        for (int times = 0; times < 3; times++) {
            begun.begin(id, 1);
        }

        stored(Samples.announced(id, 1), "正文。");

        kafka.structured(id, 2);
        Parse parse = filings.find(id).orElseThrow().parse();
        assertThat(parse).isNotNull();
        assertThat(parse.status()).isEqualTo(Parse.Status.BROKEN);
        assertThat(parse.reason()).contains("ended the service 3 times");
        assertThat(filings.find(id).orElseThrow().documents()).hasSize(1);
        assertThat(begun.begin(id, 1)).isEqualTo(1);
    }

    @Test
    void aDocumentThatIsTooLargeIsKeptForWhoeverWantsToOpenIt() throws Exception {
        Announced filing = Samples.announced(id, 1);
        String sha256 = id.substring(4) + id.substring(4);
        Document large = new Document(sha256, "application/pdf", 1L << 40, null);

        kafka.send(
                "filings.documents",
                filing.key(),
                EventJson.write(new DocumentStored(filing, large, null)));

        kafka.structured(id, 2);
        StructuredFiling kept = filings.find(id).orElseThrow();
        assertThat(kept.parse()).isNotNull();
        assertThat(kept.parse().status()).isEqualTo(Parse.Status.TOO_LARGE);
        assertThat(kept.documents()).containsExactly(large);
    }

    @Test
    void aDocumentThatTakesItsTimeHoldsUpNoMoreThanItsOwnShareOfIssuers() throws Exception {
        String slow = sha256(id);
        CountDownLatch held = CrawlerServer.hold(slow);
        List<String> others = IntStream.range(0, 12).mapToObj(i -> id + "-" + i).toList();
        try {
            stored(id, "BSE:920811", "一份很长的报告。");
            CrawlerServer.awaitAsked(slow);

            for (String other : others) {
                stored(other, "BSE:" + other, "正文。");
            }

            await().until(() -> others.stream().anyMatch(this::isRead));
            assertThat(isRead(id)).isFalse();
        } finally {
            held.countDown();
        }
        await().until(() -> isRead(id) && others.stream().allMatch(this::isRead));
    }

    private boolean isRead(String filingId) {
        return filings.find(filingId).filter(filing -> filing.stage() == Stage.FULL).isPresent();
    }

    /** Some 64 digits that are the filing's own. */
    private static String sha256(String filingId) {
        String digits = HexFormat.of().formatHex(filingId.getBytes(StandardCharsets.UTF_8));
        return digits.substring(digits.length() - 64);
    }

    private void stored(String filingId, String key, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CrawlerServer.has(sha256(filingId), bytes);
        Document document = new Document(sha256(filingId), "text/plain", bytes.length, null);
        kafka.send(
                "filings.documents",
                key,
                EventJson.write(
                        new DocumentStored(Samples.announced(filingId, 1), document, null)));
    }

    @Test
    void theReadingsOfTwoRevisionsAreTwoEventsWhateverWasAnnouncedBetween() throws Exception {
        discovered(Samples.announced(id, 2));
        kafka.structured(id, 1);
        stored(Samples.announced(id, 1), "第一版的正文。");
        kafka.structured(id, 2);

        stored(Samples.announced(id, 2), "第二版的正文。");

        List<String> ids =
                kafka.structured(id, 3).stream().map(r -> Kafka.header(r, "ce_id")).toList();
        assertThat(ids).containsExactly(id + "/2/headline", id + "/1/full", id + "/2/full");
        assertThat(filings.text(id).orElseThrow().text()).contains("第二版");
    }

    @Test
    void aDatabaseThatIsAwayDelaysAndLosesNothing() throws Exception {
        double before = takenUp();
        databaseAcceptsConnections(false);
        try {
            discovered(Samples.announced(id, 1));
            await().until(() -> takenUp() > before);
        } finally {
            databaseAcceptsConnections(true);
        }

        kafka.structured(id, 1);
        assertThat(filings.find(id).map(StructuredFiling::stage)).contains(Stage.HEADLINE);
    }

    private double takenUp() {
        return meters.timer("disclosure.arrival.wait", "channel", "filings-discovered").count();
    }

    private static void databaseAcceptsConnections(boolean accepts) throws SQLException {
        String url = EnginesForTests.engines().jdbcUrl();
        String name = url.substring(url.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
        String elsewhere = url.replace("/" + name, "/template1");
        String user = EnginesForTests.engines().databaseUser();
        try (Connection connection = DriverManager.getConnection(elsewhere, user, "");
                Statement statement = connection.createStatement()) {
            statement.execute("alter database " + name + " allow_connections " + accepts);
            if (!accepts) {
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                                + name
                                + "'");
            }
        }
    }

    private void discovered(Announced filing) {
        kafka.send(
                "filings.discovered", filing.key(), EventJson.write(new FilingDiscovered(filing)));
    }

    private void stored(Announced filing, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String sha256 = id.substring(4) + id.substring(4);
        CrawlerServer.has(sha256, bytes);
        Document document = new Document(sha256, "text/plain", bytes.length, null);
        kafka.send(
                "filings.documents",
                filing.key(),
                EventJson.write(new DocumentStored(filing, document, null)));
    }
}
