package disclosure.parser.arrival;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.DocumentStored;
import disclosure.events.FilingStructured;
import disclosure.events.Parse;
import disclosure.parser.filing.Filings;
import disclosure.parser.filing.Originals;
import disclosure.parser.structure.FilingStructurer;
import disclosure.parser.structure.Structured;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Stored documents become structure. */
@ApplicationScoped
class Documents {

    private final FilingStructurer structurer;
    private final Originals originals;
    private final Filings filings;
    private final StructuredTopic topic;
    private final Patience patience;
    private final MeterRegistry meters;

    Documents(
            FilingStructurer structurer,
            Originals originals,
            Filings filings,
            StructuredTopic topic,
            Patience patience,
            MeterRegistry meters) {
        this.structurer = structurer;
        this.originals = originals;
        this.filings = filings;
        this.topic = topic;
        this.patience = patience;
        this.meters = meters;
    }

    @Incoming("filings-documents")
    @Blocking("documents")
    void arrived(ConsumerRecord<String, byte[]> record) {
        DocumentStored event = IncomingEvent.of(record, DocumentStored.class);
        Announced filing = IncomingEvent.stamped(event.filing(), record);
        patience.untilDone(
                "document of " + filing.filingId(),
                () -> {
                    Structured structured = structured(filing, event);
                    Optional<FilingStructured> news =
                            filings.keep(structured.filing(), structured.text(), filing.silent());
                    news.ifPresent(topic::tell);
                });
    }

    private Structured structured(Announced filing, DocumentStored event) throws IOException {
        Document document = event.document();
        if (document == null) {
            DocumentStored.Refusal refusal = event.refusal();
            return structurer.refused(
                    filing,
                    refusal != null
                            ? refusal
                            : new DocumentStored.Refusal(
                                    Parse.Status.UNSUPPORTED, "the filing has no document"));
        }
        Optional<byte[]> bytes = originals.read(document.sha256());
        if (bytes.isEmpty()) {
            return structurer.refused(
                    filing,
                    new DocumentStored.Refusal(
                            Parse.Status.BROKEN, "the document is no longer in the store"));
        }
        return meters.timer("disclosure.parse", "media", document.mediaType())
                .record(() -> structurer.full(filing, document, bytes.get()));
    }
}
