package disclosure.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.local.LocalStackConfig;
import disclosure.local.Service;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Filings of several files: what stands in the last of them is found like anything else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeveralDocumentsIT {

    /** They would be polled, too, and say nothing here. */
    private static final List<String> OTHERS =
            List.of(
                    "NEEQ",
                    "CNINFO",
                    "SZSE",
                    "EDGAR",
                    "TDNET",
                    "IRM",
                    "SNS",
                    "P5W",
                    "DART",
                    "DARTRSS",
                    "EDINET",
                    "NORDIC",
                    "RSS_NEWSROOM");

    private Product product;

    @BeforeAll
    void start() {
        product = Product.start(SeveralDocumentsIT::twoFeeds);
        product.awaitWatching("sse");
        product.awaitWatching("hkex");
    }

    private static LocalStackConfig twoFeeds(LocalStackConfig config) {
        LocalStackConfig two = config.withExchange("--markets", "all");
        for (String other : OTHERS) {
            two =
                    two.with(
                            Service.CRAWLER,
                            "DISCLOSURE_CRAWLER_FEEDS_" + other + "_ENABLED",
                            "false");
        }
        return two;
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void aKeywordThatStandsInTheSecondFileAloneRaisesTheAlertWithItsPlace() {
        product.subscribe("annex", Map.of("keywords", "body:共管账户"));

        product.exchange()
                .publish(
                        Map.of(
                                "market", "SHANGHAI",
                                "ticker", "609001",
                                "title", "第三届董事会第九次会议决议公告",
                                "kind", "BOARD_RESOLUTION"));

        Receiver.Delivered delivered = product.awaitAlert("annex");
        JsonNode reason = delivered.alert().at("/reasons/0");
        JsonNode filing = product.fund().get("/api/filings/" + delivered.filingId()).json();
        String text = product.fund().get("/api/filings/" + delivered.filingId() + "/text").text();
        assertThat(filing.path("documents")).hasSize(2);
        JsonNode annex = filing.at("/documents/1");
        assertThat(annex.path("name").asText()).contains("董事会专门委员会意见");
        assertThat(text.substring(reason.path("offset").asInt())).startsWith("共管账户");
        assertThat(reason.path("page").asInt()).isEqualTo(annex.path("firstPage").asInt());
        assertThat(annex.path("firstPage").asInt())
                .isEqualTo(filing.at("/documents/0/pages").asInt() + 1);
        assertThat(
                        product.fund()
                                .get(
                                        "/api/filings/"
                                                + delivered.filingId()
                                                + "/text?page="
                                                + reason.path("page").asInt())
                                .text())
                .contains("共管账户")
                .doesNotContain("表决结果");
        assertThat(filing.at("/parse/status").asText()).isEqualTo("COMPLETE");
    }

    @Test
    void theFilesBehindAnIndexAreReadAndTheIndexIsNot() {
        product.subscribe("notes", Map.of("keywords", "body:\"Notes to the accounts\""));

        product.exchange()
                .publish(
                        Map.of(
                                "market", "HONG_KONG",
                                "ticker", "05901",
                                "title", "Annual results for the year",
                                "kind", "ANNUAL_RESULTS"));

        String filingId = product.awaitAlert("notes").filingId();
        JsonNode filing = product.fund().get("/api/filings/" + filingId).json();
        assertThat(filing.path("documents"))
                .hasSize(2)
                .allMatch(one -> one.path("mediaType").asText().equals("application/pdf"));
        assertThat(filing.at("/documents/1/name").asText()).isEqualTo("Part 2");
        assertThat(filing.at("/parse/status").asText()).isEqualTo("COMPLETE");
    }
}
