package disclosure.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The exchange misbehaves in one way at a time; the filing published meanwhile is still told, once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedFaultsIT {

    private Product product;

    @BeforeAll
    void start() {
        product = Product.shared();
    }

    @AfterEach
    void noFaults() {
        product.exchange().noFaults();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SLOW",
                "TOO_MANY_REQUESTS",
                "CAPTCHA",
                "TRUNCATED_JSON",
                "DUPLICATE_ROWS",
                "REORDERED_PAGES",
                "CHANGED_SCHEMA",
                "SERVER_ERROR",
                "FORBIDDEN",
                "EMPTY_PAGE",
                "BUSINESS_ERROR"
            })
    void aFilingPublishedDuringAFaultIsToldOnceAfterIt(String fault) {
        String name = "during " + fault;
        String ticker = "9207" + String.format("%02d", Math.floorMod(fault.hashCode(), 100));
        product.subscribe(
                name,
                Map.of("tickers", List.of(ticker), "keywords", "title:" + fault.replace("_", "")));
        product.exchange().fault(fault, 2);

        String filing = product.exchange().publish(ticker, "关于" + fault.replace("_", "") + "事项的公告");

        assertThat(product.awaitAlert(name).filingId()).isEqualTo(filing);
        product.awaitFull(filing);
        assertThat(product.receiver().of(name)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOCUMENT_NOT_YET", "CAPTCHA"})
    void aDocumentThatIsNotThereYetIsReadLater(String fault) {
        String filing =
                product.exchange().publish("920799", "关于" + fault.replace("_", "") + "文件的公告");
        product.exchange().fault(fault, 2);
        assertThat(product.awaitFull(filing).at("/parse/status").asText()).isEqualTo("COMPLETE");
    }

    @ParameterizedTest
    @CsvSource({"DOCUMENT_BROKEN, BROKEN", "DOCUMENT_TOO_LARGE, TOO_LARGE"})
    void aDocumentThatCannotBeHadIsAFilingWithAReason(String fault, String status) {
        product.exchange().fault(fault, -1);
        String filing =
                product.exchange().publish("920798", "关于" + fault.replace("_", "") + "文件的公告");

        JsonNode parse = product.awaitFull(filing).path("parse");

        assertThat(parse.path("status").asText()).isEqualTo(status);
        assertThat(parse.path("reason").asText()).isNotBlank();
    }
}
