package disclosure.wholepath;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** What a test does at the sample exchange. */
final class ExchangeControl {

    private final Rest rest;

    ExchangeControl(URI base) {
        this.rest = new Rest(base, "");
    }

    /** Publishes a filing with a document of the exchange's own making. Returns its filingId. */
    String publish(String ticker, String title) {
        return publish(Map.of("ticker", ticker, "title", title));
    }

    /** Publishes a filing with these bytes as its document. Returns its filingId. */
    String publish(String ticker, String title, String mediaType, byte[] document) {
        return publish(
                Map.of(
                        "ticker",
                        ticker,
                        "title",
                        title,
                        "mediaType",
                        mediaType,
                        "documentBase64",
                        Base64.getEncoder().encodeToString(document)));
    }

    String publish(Map<String, Object> filing) {
        return "bse-"
                + accepted(rest.post("/control/filings", filing)).path("disclosureCode").asText();
    }

    void burst(int count) {
        accepted(rest.post("/control/filings/burst", Map.of("count", count)));
    }

    void correct(String filingId) {
        accepted(rest.post("/control/filings/" + code(filingId) + "/correct", Map.of()));
    }

    void withdraw(String filingId) {
        accepted(rest.post("/control/filings/" + code(filingId) + "/withdraw", Map.of()));
    }

    void fault(String name, int times) {
        Map<String, Object> fault = new LinkedHashMap<>();
        fault.put("fault", name);
        fault.put("times", times);
        accepted(rest.post("/control/faults", fault));
    }

    void noFaults() {
        rest.delete("/control/faults");
    }

    private static String code(String filingId) {
        return filingId.substring("bse-".length());
    }

    private static JsonNode accepted(Rest.Answer answer) {
        Assertions.assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
        return answer.json();
    }
}
