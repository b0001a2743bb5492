package disclosure.alert;

import disclosure.events.AlertRaised;
import disclosure.events.EventJson;
import disclosure.local.testing.EnginesForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The other side of the topics. */
final class Broker implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(
                    Map.of("bootstrap.servers", EnginesForTests.engines().bootstrapServers()),
                    new StringSerializer(),
                    new ByteArraySerializer());
    private final KafkaConsumer<String, byte[]> consumer =
            new KafkaConsumer<>(
                    Map.of(
                            "bootstrap.servers",
                            EnginesForTests.engines().bootstrapServers(),
                            "group.id",
                            UUID.randomUUID().toString(),
                            "auto.offset.reset",
                            "earliest"),
                    new StringDeserializer(),
                    new ByteArrayDeserializer());
    private final List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();

    Broker(String topic) {
        consumer.subscribe(List.of(topic));
    }

    void publish(String key, byte @Nullable [] value) {
        var _ = producer.send(new ProducerRecord<>("filings.structured", key, value));
        producer.flush();
    }

    /** All records so far. */
    List<ConsumerRecord<String, byte[]>> records() {
        consumer.poll(Duration.ofMillis(200)).forEach(read::add);
        return read;
    }

    /** All alerts of a tenant so far. */
    List<AlertRaised> alerts(String tenant) {
        return records().stream()
                .map(Broker::alert)
                .filter(alert -> alert.tenant().equals(tenant))
                .toList();
    }

    private static AlertRaised alert(ConsumerRecord<String, byte[]> record) {
        try {
            return EventJson.read(record.value(), AlertRaised.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
