package disclosure.parser.arrival;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.DocumentStored;
import disclosure.events.DocumentStored.Refusal;
import disclosure.events.FilingStructured;
import disclosure.events.Parse;
import disclosure.events.StructuredFiling;
import disclosure.parser.document.Papers;
import disclosure.parser.filing.Filings;
import disclosure.parser.structure.FilingStructurer;
import disclosure.parser.structure.Structured;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Stored documents become structure. */
@ApplicationScoped
class Documents {

    private static final Refusal NO_DOCUMENT =
            new Refusal(Parse.Status.UNSUPPORTED, "the filing has no document");

    private final FilingStructurer structurer;
    private final Headlines headlines;
    private final CarefulReading reading;
    private final StoredPapers stored;
    private final Filings filings;
    private final StructuredTopic topic;
    private final Patience patience;
    private final ArrivalMeters meters;
    private final Records records;

    Documents(
            FilingStructurer structurer,
            Headlines headlines,
            CarefulReading reading,
            StoredPapers stored,
            Filings filings,
            StructuredTopic topic,
            Patience patience,
            ArrivalMeters meters,
            Records records) {
        this.structurer = structurer;
        this.headlines = headlines;
        this.reading = reading;
        this.stored = stored;
        this.filings = filings;
        this.topic = topic;
        this.patience = patience;
        this.meters = meters;
        this.records = records;
    }

    @Incoming("filings-documents")
    @Blocking("documents")
    @SuppressWarnings("ThreadPriorityCheck") // A favour to headlines; nothing relies on it.
    CompletionStage<Void> arrived(Message<ConsumerRecord<String, byte[]>> message) {
        // Inherited by the thread that reads: headlines go first when the cores are busy.
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        return records.handle(message, this::handle);
    }

    private void handle(ConsumerRecord<String, byte[]> record) {
        meters.waited("filings-documents", record);
        DocumentStored event = IncomingEvent.of(record, DocumentStored.class);
        Announced filing = IncomingEvent.stamped(IncomingEvent.complete(event.filing()), record);
        List<Document> documents = IncomingEvent.addressed(event);
        patience.untilDone("headline of " + filing.filingId(), () -> headlines.tellFirst(filing));
        patience.untilDone(
                "document of " + filing.filingId(),
                () -> {
                    StructuredFiling read = read(filing, documents, event);
                    meters.handled(read.stage(), read.parse());
                });
    }

    private StructuredFiling read(Announced filing, List<Document> documents, DocumentStored event)
            throws IOException {
        Refusal main = event.refusal();
        List<String> missing = new ArrayList<>();
        if (main != null && !documents.isEmpty()) {
            missing.add("the main document: " + main.reason());
        }
        event.missing().forEach(one -> missing.add(one.name() + ": " + one.refusal().reason()));
        if (documents.isEmpty()) {
            return told(
                    filing, structurer.refused(filing, main == null ? NO_DOCUMENT : main, missing));
        }
        Papers papers = stored.fetch(documents, missing);
        Optional<Refusal> unread = papers.unread();
        return unread.isPresent()
                ? told(filing, structurer.refused(filing, papers, unread.get()))
                : reading.of(filing, papers, read -> told(filing, read));
    }

    private StructuredFiling told(Announced filing, Structured read) {
        Optional<FilingStructured> news = filings.keep(filing, read.filing(), read.text());
        news.ifPresent(event -> topic.tell(event, filing.revision()));
        return read.filing();
    }
}
