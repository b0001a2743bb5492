package disclosure.crawler.outbox;

import disclosure.events.EventJson;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Tells on a Kafka topic, as CloudEvents in binary mode. */
final class KafkaTeller implements Teller {

    private static final URI SOURCE = URI.create("/crawler-service");

    private final MutinyEmitter<byte[]> emitter;

    KafkaTeller(MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    @Override
    public CompletionStage<?> tell(Untold untold) {
        Metadata metadata =
                Metadata.of(
                        OutgoingKafkaRecordMetadata.<String>builder().withKey(untold.key()).build(),
                        OutgoingCloudEventMetadata.<byte[]>builder()
                                .withId(untold.id())
                                .withType(untold.type())
                                .withSource(SOURCE)
                                .withSubject(untold.subject())
                                .withTimestamp(untold.time().atZone(ZoneOffset.UTC))
                                .withDataContentType("application/json")
                                .build());
        return emitter.sendMessage(Message.of(EventJson.write(untold.event()), metadata))
                .subscribeAsCompletionStage();
    }
}
