package disclosure.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadableJsonTest {

    private record Entry(String ticker) {}

    private record Watched(String name, List<Entry> entries) {}

    private static final ObjectMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private static UnreadableJson of(String json) {
        return UnreadableJson.of(
                catchThrowableOfType(
                        JsonProcessingException.class,
                        () -> STRICT.readValue(json, Watched.class)));
    }

    @Test
    void namesTheKeyThatStandsTwice() {
        assertThat(of("{\"name\":\"a\",\"name\":\"b\"}"))
                .isEqualTo(
                        new UnreadableJson(
                                "body",
                                "has the key name a second time from line 1, column 19 on"));
        assertThat(of("{\"entries\":[{\"ticker\":\"1\"},{\"ticker\":\"1\",\"ticker\":\"2\"}]}"))
                .isEqualTo(
                        new UnreadableJson(
                                "entries[1]",
                                "has the key ticker a second time from line 1, column 50 on"));
    }

    @Test
    void saysWhereABodyGoesOnBehindItsEnd() {
        assertThat(of("{\"name\":\"a\"} {\"name\":\"b\"}"))
                .isEqualTo(
                        new UnreadableJson(
                                "body", "goes on behind its end from line 1, column 14 on"));
        assertThat(of("{\"name\":\"a\"} x").message()).startsWith("is not JSON from line 1");
    }
}
