package disclosure.parser.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.events.Announced;
import disclosure.events.DocumentStored;
import disclosure.events.FilingDiscovered;
import disclosure.parser.Samples;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomingEventTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | filing is missing",
                "[] | not a FilingDiscovered",
                "{\"filing\":{\"revision\":1,\"silent\":false}} | filing.filingId is missing",
                "{\"filing\":{\"silent\":false}} | not a FilingDiscovered: filing.revision",
                "{\"filing\":{\"filingId\":\"x\",\"revision\":0,\"silent\":false}} | filing.revision is missing",
                "{\"filing\":{\"revision\":\"x\"}} | not a FilingDiscovered"
            })
    void saysWhatAnEventLacks(String json, String reason) {
        assertThatThrownBy(
                        () ->
                                IncomingEvent.complete(
                                        IncomingEvent.of(record(json), FilingDiscovered.class)
                                                .filing()))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining(reason);
    }

    @Test
    void followsNoAddressThatIsNotAHash() {
        DocumentStored event =
                IncomingEvent.of(
                        record("{\"document\":{\"sha256\":\"../../sources\",\"bytes\":1}}"),
                        DocumentStored.class);

        assertThatThrownBy(() -> IncomingEvent.addressed(event))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining("sha256");
    }

    @Test
    void stampsTheTimeOfTheRecord() {
        Announced stamped =
                IncomingEvent.stamped(Samples.announced("bse-stamped", 1), record("{}"));

        assertThat(stamped.trace().onKafka()).isEqualTo(Instant.ofEpochMilli(1_770_000_000_123L));
    }

    private static ConsumerRecord<String, byte[]> record(String json) {
        return new ConsumerRecord<>(
                "topic",
                0,
                0,
                1_770_000_000_123L,
                TimestampType.CREATE_TIME,
                0,
                0,
                "key",
                json.getBytes(StandardCharsets.UTF_8),
                new RecordHeaders(),
                Optional.empty());
    }
}
