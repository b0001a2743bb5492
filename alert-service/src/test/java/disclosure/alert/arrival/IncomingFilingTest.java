package disclosure.alert.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.alert.match.Filings;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.events.FilingText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingFilingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static byte[] whole() {
        String[] qa = {"有何进展？", "一切正常。"};
        FilingText text = Filings.text(qa);
        return EventJson.write(
                new FilingStructured(Filings.record("bse-1", "920811", text, qa), text, false));
    }

    @Test
    void readsAWholeOne() {
        assertThat(IncomingFiling.of(whole()).filing().filingId()).isEqualTo("bse-1");
    }

    @ParameterizedTest
    @CsvSource({"filing,filingId", "filing,exchange", "filing,category", "text,text"})
    void namesWhatIsMissing(String of, String field) throws IOException {
        ObjectNode event = (ObjectNode) JSON.readTree(whole());
        ((ObjectNode) event.get(of)).putNull(field);

        assertThatThrownBy(() -> IncomingFiling.of(JSON.writeValueAsBytes(event)))
                .isInstanceOf(MalformedEvent.class)
                .hasMessage(of + "." + field + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"silent\":false}", "[]", "7", "", "{no event"})
    void refusesWhatIsNoEvent(String json) {
        byte[] value = json.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> IncomingFiling.of(value)).isInstanceOf(MalformedEvent.class);
    }

    @Test
    void refusesARecordWithoutAValue() {
        assertThatThrownBy(() -> IncomingFiling.of(null)).isInstanceOf(MalformedEvent.class);
    }
}
