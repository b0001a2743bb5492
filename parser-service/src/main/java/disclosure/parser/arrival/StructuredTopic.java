package disclosure.parser.arrival;

import disclosure.events.EventTypes;
import disclosure.events.FilingStructured;
import disclosure.events.StructuredFiling;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** The topic of structured filings. */
@ApplicationScoped
class StructuredTopic {

    private static final URI SOURCE = URI.create("/parser-service");

    private final MutinyEmitter<byte[]> emitter;
    private final Clock clock;

    StructuredTopic(@Channel("filings-structured") MutinyEmitter<byte[]> emitter, Clock clock) {
        this.emitter = emitter;
        this.clock = clock;
    }

    /**
     * Returns when the broker has it; throws when it does not take it.
     *
     * @param revision of what arrived. The event may show a newer announcement; its id must still
     *     differ from that of the newer revision's own reading.
     */
    void tell(FilingStructured event, int revision) {
        tell(event, id(event.filing(), revision));
    }

    /** The same facts read anew: an event of its own, once per order. */
    void tellAgain(FilingStructured event, UUID order) {
        tell(event, id(event.filing(), event.filing().revision()) + "/" + order);
    }

    private void tell(FilingStructured event, String id) {
        StructuredFiling filing = event.filing();
        Metadata metadata =
                Metadata.of(
                        OutgoingKafkaRecordMetadata.<String>builder().withKey(filing.key()).build(),
                        OutgoingCloudEventMetadata.<byte[]>builder()
                                .withId(id)
                                .withType(EventTypes.FILING_STRUCTURED)
                                .withSource(SOURCE)
                                .withSubject(filing.filingId())
                                .withTimestamp(clock.instant().atZone(ZoneOffset.UTC))
                                .withDataContentType("application/json")
                                .build());
        emitter.sendMessage(Message.of(Fitting.json(event), metadata)).await().indefinitely();
    }

    private static String id(StructuredFiling filing, int revision) {
        return "%s/%d/%s"
                .formatted(
                        filing.filingId(),
                        revision,
                        filing.stage().name().toLowerCase(Locale.ROOT));
    }
}
