package disclosure.crawler.arrival;

import static disclosure.local.testing.Waits.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.crawler.ExchangeForTests;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.filing.FilingRegister;
import disclosure.events.Topics;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From the parser's topic to the gaps an operator sees. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class NumbersArriveTest {

    private static final String DAY = "2026-03-12";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject FilingRegister register;

    private void shown(String id) {
        Announcement row =
                Announcement.draft(id, "BSE")
                        .issuer("920771", "样本丙")
                        .title("公告" + id)
                        .published(Moment.parse(DAY, ZoneId.of("Asia/Shanghai")))
                        .done();
        QuarkusTransaction.requiringNew()
                .run(() -> register.register("bse", List.of(row), Instant.now(), true));
    }

    private static byte[] structured(String filingId, String number) throws IOException {
        try (InputStream sample =
                Objects.requireNonNull(
                        Topics.class.getResourceAsStream("samples/filing-structured.json"))) {
            ObjectNode event = (ObjectNode) JSON.readTree(sample);
            ((ObjectNode) event.get("filing"))
                    .put("filingId", filingId)
                    .put("exchange", "BSE")
                    .put("ticker", "920771")
                    .put("stage", "FULL")
                    .put("number", number);
            return JSON.writeValueAsBytes(event);
        }
    }

    private static void publish(byte @Nullable [] event) {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", EnginesForTests.engines().bootstrapServers()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            var _ =
                    producer.send(
                            new ProducerRecord<>(
                                    Topics.FILINGS_STRUCTURED.name(), "BSE:920771", event));
        }
    }

    private static ValidatableResponse completeness() {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("op", "fund-a", "ops"))
                .get("/api/sources/bse/completeness?from=" + DAY + "&to=" + DAY)
                .then()
                .statusCode(200);
    }

    @Test
    void showsTheGapsInAnIssuersNumbersHoweverOftenTheyArrive() throws Exception {
        shown("n5");
        publish(structured("bse-n5", "2026-005"));
        publish("{no event".getBytes(StandardCharsets.UTF_8));
        publish(null);
        publish("null".getBytes(StandardCharsets.UTF_8));
        publish(structured("bse-n5", "2026-005"));
        publish(structured("bse-n8", "2026-008"));
        publish(structured("bse-n2025", "2025-001"));
        publish(structured("bse-day", "2026-03-12"));

        await().untilAsserted(() -> completeness().body("numbers[0].highest", equalTo(8)));

        completeness()
                .body("days", hasSize(1))
                .body("numbers", hasSize(1))
                .body("numbers[0].ticker", equalTo("920771"))
                .body("numbers[0].known", equalTo(2))
                .body("numbers[0].missing", equalTo(List.of("2026-006", "2026-007")));
    }
}
