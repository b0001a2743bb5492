package disclosure.wholepath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.exchange.pdf.ChinesePdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The founding sample, put out by the exchange as a PDF. It is other people's text, so it lies
 * beside the repository.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundingSampleIT {

    private static final Path SAMPLE =
            Path.of(System.getProperty("repository.root", ".."))
                    .resolve("../shared/seed/920493-2026-073.txt");

    private Product product;

    @BeforeAll
    void start() {
        assumeTrue(Files.exists(SAMPLE), "the founding sample is not there: " + SAMPLE);
        product = Product.shared();
    }

    @Test
    void isToldAtTheHeadlineByTickerAndAtTheFullStageByTheTwoAnswers() throws IOException {
        product.subscribe("its ticker", Map.of("tickers", List.of("920493")));
        product.subscribe("its words", Map.of("keywords", "answer:(DeepSeek AND 国产)"));
        byte[] pdf = ChinesePdf.rendering(Files.readString(SAMPLE));

        String filing = product.exchange().publish("920493", "投资者关系活动记录表", "application/pdf", pdf);

        assertThat(product.awaitAlert("its ticker").alert().at("/filing/stage").asText())
                .isEqualTo("HEADLINE");
        JsonNode words = product.awaitAlert("its words").alert();
        assertThat(words.at("/filing/stage").asText()).isEqualTo("FULL");
        assertThat(words.path("reasons").findValues("question").stream().map(JsonNode::asInt))
                .containsOnly(15, 18);

        JsonNode full = product.awaitFull(filing);
        assertThat(full.path("number").asText()).isEqualTo("2026-073");
        assertThat(
                        full.at("/investorRelations/questions").findValues("number").stream()
                                .map(JsonNode::asInt))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 29).boxed().toList());
        assertThat(full.at("/investorRelations/hosts")).hasSize(5);
        assertThat(full.at("/investorRelations/activityTypes/0").asText()).isEqualTo("业绩说明会");
        assertThat(full.at("/investorRelations/activityTypesInferred").asBoolean()).isTrue();
        assertThat(full.at("/investorRelations/sessions/0/date").asText()).isEqualTo("2026-04-14");
        assertThat(full.at("/investorRelations/sessions/0/start").asText()).isEqualTo("15:00");
        assertThat(full.at("/investorRelations/recordDate").asText()).isEqualTo("2026-04-15");
        assertThat(full.path("references").findValuesAsText("number"))
                .contains("2024-051", "2026-043");
    }
}
