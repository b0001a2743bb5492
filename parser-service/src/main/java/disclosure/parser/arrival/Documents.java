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
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Stored documents become structure. */
@ApplicationScoped
class Documents {

    private static final DocumentStored.Refusal NO_DOCUMENT =
            new DocumentStored.Refusal(Parse.Status.UNSUPPORTED, "the filing has no document");

    private final FilingStructurer structurer;
    private final Headlines headlines;
    private final CarefulReading reading;
    private final Originals originals;
    private final Filings filings;
    private final StructuredTopic topic;
    private final Patience patience;
    private final ReadingConfig limits;
    private final ArrivalMeters meters;
    private final LiveWork live;

    Documents(
            FilingStructurer structurer,
            Headlines headlines,
            CarefulReading reading,
            Originals originals,
            Filings filings,
            StructuredTopic topic,
            Patience patience,
            ReadingConfig limits,
            ArrivalMeters meters,
            LiveWork live) {
        this.structurer = structurer;
        this.headlines = headlines;
        this.reading = reading;
        this.originals = originals;
        this.filings = filings;
        this.topic = topic;
        this.patience = patience;
        this.limits = limits;
        this.meters = meters;
        this.live = live;
    }

    @Incoming("filings-documents")
    @Blocking("documents")
    @SuppressWarnings("ThreadPriorityCheck") // A favour to headlines; nothing relies on it.
    void arrived(ConsumerRecord<String, byte[]> record) {
        // Inherited by the thread that reads: headlines go first when the cores are busy.
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        live.begin();
        try {
            handle(record);
        } finally {
            live.end();
        }
    }

    private void handle(ConsumerRecord<String, byte[]> record) {
        meters.waited("filings-documents", record);
        DocumentStored event = IncomingEvent.of(record, DocumentStored.class);
        Announced filing = IncomingEvent.stamped(IncomingEvent.complete(event.filing()), record);
        Document document = IncomingEvent.addressed(event.document());
        patience.untilDone("headline of " + filing.filingId(), () -> headlines.tellFirst(filing));
        patience.untilDone(
                "document of " + filing.filingId(),
                () -> {
                    Structured structured = structured(filing, document, event.refusal());
                    Optional<FilingStructured> news =
                            filings.keep(filing, structured.filing(), structured.text());
                    news.ifPresent(told -> topic.tell(told, filing.revision()));
                    meters.handled(structured.filing().stage(), structured.filing().parse());
                });
    }

    private Structured structured(
            Announced filing, @Nullable Document document, DocumentStored.@Nullable Refusal refusal)
            throws IOException {
        if (document == null) {
            return structurer.refused(filing, refusal == null ? NO_DOCUMENT : refusal);
        }
        if (document.bytes() > limits.bytes()) {
            String reason =
                    "the file has %d bytes, more than %d"
                            .formatted(document.bytes(), limits.bytes());
            return refused(filing, document, Parse.Status.TOO_LARGE, reason);
        }
        Optional<byte[]> bytes = originals.read(document.sha256());
        if (bytes.isEmpty()) {
            String reason = "the document is no longer in the store";
            return refused(filing, document, Parse.Status.BROKEN, reason);
        }
        return reading.of(filing, document, bytes.get());
    }

    private Structured refused(
            Announced filing, Document document, Parse.Status status, String reason) {
        return structurer.refused(filing, document, new DocumentStored.Refusal(status, reason));
    }
}
