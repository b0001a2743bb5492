package disclosure.alert.alert;

import disclosure.events.EventTypes;
import disclosure.events.Topics;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The topic of alerts: CloudEvents 1.0 in binary mode, the data as it is kept. A producer of its
 * own and no channel, because a filing may raise thousands and each would pass through all of a
 * channel's layers.
 */
@ApplicationScoped
class AlertTopic {

    private static final List<Header> SAME =
            List.of(
                    header("ce_specversion", "1.0"),
                    header("ce_type", EventTypes.ALERT_RAISED),
                    header("ce_source", "/alert-service"),
                    header("ce_datacontenttype", "application/json"),
                    header("content-type", "application/json"));

    /** Nobody waits for one alert, and records that go together are compressed together. */
    private static final Map<String, Object> TOGETHER =
            Map.of(ProducerConfig.LINGER_MS_CONFIG, 5, ProducerConfig.BATCH_SIZE_CONFIG, 262_144);

    private final Producer<String, byte[]> producer;

    AlertTopic(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        Map<String, Object> ours = new HashMap<>(settings);
        ours.putAll(TOGETHER);
        this.producer =
                new KafkaProducer<>(ours, new StringSerializer(), new ByteArraySerializer());
    }

    /**
     * Sends one alert, after all that were sent before it. Fails at once, after having waited for
     * {@code max.block.ms}, when the broker is not known or the buffer stays full.
     */
    Future<RecordMetadata> send(UntoldAlert alert) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Topics.ALERTS_RAISED.name(), alert.key(), alert.event());
        SAME.forEach(message.headers()::add);
        message.headers()
                .add(header("ce_id", alert.id().toString()))
                .add(header("ce_subject", alert.filingId()))
                .add(
                        header(
                                "ce_time",
                                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                        alert.raisedAt().atOffset(ZoneOffset.UTC))));
        return producer.send(message);
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(1));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
