package disclosure.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.events.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private Product product;

    @BeforeAll
    void start() {
        product = Product.shared();
    }

    @Test
    void anInvalidSubscriptionIsAnsweredWithFieldAndPosition() {
        Rest.Answer answer =
                product.fund()
                        .post(
                                "/api/subscriptions",
                                Map.of("name", "broken", "keywords", "算力 AND (芯片 OR"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("keywords");
        assertThat(answer.json().at("/errors/0/position").isInt()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/filings/bse-unknown",
                "/api/filings/bse-unknown/text",
                "/api/alerts/0198a3c2-7f40-7b11-9d3e-5a4f21c07e66",
                "/api/subscriptions/0198a3c2-7f40-7b11-9d3e-5a4f21c07e66",
                "/api/documents/0000000000000000000000000000000000000000000000000000000000000000",
                "/api/unknown"
            })
    void whatIsNotThereIsA404Problem(String path) {
        Rest.Answer answer = product.fund().get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/sources",
                "/api/documents/00",
                "/api/filings",
                "/api/filings/x",
                "/api/subscriptions",
                "/api/channels",
                "/api/alerts",
                "/api/alerts/stream"
            })
    void everyRouteWantsAToken(String path) {
        assertThat(product.stranger().get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"filings.discovered", "filings.documents", "filings.structured"})
    void aMalformedEventGoesToTheDeadLettersAndTheNextOneIsRead(String topic) {
        String name = "after " + topic;
        product.subscribe(
                name,
                Map.of(
                        "tickers",
                        List.of("920871"),
                        "keywords",
                        "title:" + topic.replace(".", "")));
        product.send(topic, "BSE:920871", "{not json".getBytes(StandardCharsets.UTF_8));

        product.exchange().publish("920871", topic.replace(".", "") + "之后的公告");

        product.awaitAlert(name);
        assertThat(product.deadLetterReasons(topic))
                .isNotEmpty()
                .allMatch(reason -> !reason.isBlank());
        assertThat(Topics.ALL).anyMatch(t -> t.name().equals(topic + ".dead-letter"));
    }

    @Test
    void aBrokenPdfIsAFilingWithAReasonAndItsHeadlineIsTold() {
        product.subscribe("broken", Map.of("tickers", List.of("920872")));
        byte[] broken = "%PDF-1.7\nnothing behind it".getBytes(StandardCharsets.UTF_8);

        String filing =
                product.exchange().publish("920872", "2026年第一季度报告", "application/pdf", broken);

        assertThat(product.awaitAlert("broken").alert().at("/filing/stage").asText())
                .isEqualTo("HEADLINE");
        JsonNode full = product.awaitFull(filing);
        assertThat(full.at("/parse/status").asText()).isEqualTo("BROKEN");
        assertThat(full.at("/parse/reason").asText()).isNotBlank();
    }
}
