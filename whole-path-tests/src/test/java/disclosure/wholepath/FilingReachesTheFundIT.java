package disclosure.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilingReachesTheFundIT {

    private Product product;

    @BeforeAll
    void start() {
        product = Product.shared();
    }

    @Test
    void aTickerRuleReachesTheSignedWebhookWithItsReason() {
        product.subscribe("issuer", Map.of("tickers", List.of("920861")));

        String filing = product.exchange().publish("920861", "关于签订重大合同的公告");

        Receiver.Delivered delivered = product.awaitAlert("issuer");
        assertThat(delivered.filingId()).isEqualTo(filing);
        assertThat(delivered.title()).isEqualTo("关于签订重大合同的公告");
        assertThat(delivered.alert().at("/reasons/0/clause").asText()).isEqualTo("ticker:920861");
        assertThat(delivered.alert().at("/filing/category/code").asText())
                .isEqualTo("major-contract");
        assertThat(product.receiver().refused()).isEmpty();
    }

    @Test
    void anInvestorRelationsRecordCanBeAskedForItsQuestions() {
        byte[] record = Texts.investorRelationsRecord("920862", "云栖甲", 29, 0, "");

        String filing = product.exchange().publish("920862", "投资者关系活动记录表", "text/plain", record);

        JsonNode full = product.awaitFull(filing);
        assertThat(full.path("number").asText()).isEqualTo("2026-018");
        assertThat(full.at("/category/code").asText()).isEqualTo("investor-relations-record");
        List<Integer> numbers =
                full.at("/investorRelations/questions").findValues("number").stream()
                        .map(JsonNode::asInt)
                        .toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 29).boxed().toList());
        assertThat(product.fund().get("/api/filings/" + filing + "/text").text())
                .contains("问题 29、");
        assertThat(product.fund().get("/api/filings?ticker=920862").json().toString())
                .contains(filing);
        assertThat(product.fund().get("/api/filings/" + filing + "/document").text())
                .contains("投资者关系活动主要内容");
    }

    @Test
    void aKeywordInsideOneAnswerQuotesThatQuestion() {
        product.subscribe("fusion", Map.of("keywords", "answer:(可控核聚变 AND 样机)"));
        byte[] record = Texts.investorRelationsRecord("920863", "云栖乙", 12, 7, "公司的可控核聚变部件已完成样机。");

        product.exchange().publish("920863", "投资者关系活动记录表", "text/plain", record);

        JsonNode alert = product.awaitAlert("fusion").alert();
        assertThat(alert.at("/filing/stage").asText()).isEqualTo("FULL");
        assertThat(alert.path("reasons").findValues("question").stream().map(JsonNode::asInt))
                .containsOnly(7);
        assertThat(alert.at("/reasons/0/snippet").asText()).contains("可控核聚变部件已完成样机");
    }

    @Test
    void anAlertIsListedForItsTenantAndForNobodyElse() {
        product.subscribe("listed", Map.of("tickers", List.of("920864")));
        product.exchange().publish("920864", "关于召开股东会的通知");
        String alertId = product.awaitAlert("listed").alert().path("alertId").asText();

        assertThat(product.fund().get("/api/alerts").text()).contains(alertId);
        assertThat(product.otherFund().get("/api/alerts").text()).doesNotContain(alertId);
        assertThat(product.otherFund().get("/api/alerts/" + alertId).status()).isEqualTo(404);
    }

    @Test
    void aCorrectionIsAChangeOfTheKnownFilingAndToldToThoseWhoKnowIt() {
        product.subscribe("corrected", Map.of("tickers", List.of("920865")));
        String filing = product.exchange().publish("920865", "2026年半年度业绩预告公告");
        product.awaitAlert("corrected");

        product.exchange().correct(filing);

        product.await("the change is shown")
                .untilAsserted(
                        () -> {
                            JsonNode shown = product.fund().get("/api/filings/" + filing).json();
                            assertThat(shown.at("/change/kind").asText()).isEqualTo("CORRECTED");
                            assertThat(shown.path("title").asText()).endsWith("（更正后）");
                        });
        product.await("the subscriber is told")
                .untilAsserted(() -> assertThat(product.receiver().of("corrected")).hasSize(2));
        JsonNode alerts = product.fund().get("/api/alerts?ticker=920865").json();
        assertThat(alerts).hasSize(2);
        assertThat(alerts.at("/0/reasons/0/clause").asText()).isEqualTo("change:corrected");
        assertThat(alerts.at("/0/filing/filingId").asText()).isEqualTo(filing);
    }

    @Test
    void aRuleThatLaterTextCouldMakeFalseWaitsForTheText() {
        // A word that no title of the exchange's own day has.
        product.subscribe("unless", Map.of("keywords", "title:跨境担保 AND NOT body:绿洲计划"));
        byte[] text = "云栖丙股份有限公司为绿洲计划提供担保。".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        String excluded = product.exchange().publish("920866", "关于提供跨境担保的公告", "text/plain", text);
        product.awaitFull(excluded);
        String told = product.exchange().publish("920866", "关于跨境担保的公告");

        assertThat(product.awaitAlert("unless").filingId()).isEqualTo(told);
        assertThat(product.receiver().of("unless")).hasSize(1);
    }
}
