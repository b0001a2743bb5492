package disclosure.parser.arrival;

import disclosure.events.Announced;
import disclosure.events.FilingDiscovered;
import disclosure.events.Stage;
import disclosure.parser.filing.Filings;
import disclosure.parser.structure.FilingStructurer;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Announcements become headlines. */
@ApplicationScoped
class Announcements {

    private final FilingStructurer structurer;
    private final Filings filings;
    private final StructuredTopic topic;
    private final Patience patience;
    private final ArrivalMeters meters;

    Announcements(
            FilingStructurer structurer,
            Filings filings,
            StructuredTopic topic,
            Patience patience,
            ArrivalMeters meters) {
        this.structurer = structurer;
        this.filings = filings;
        this.topic = topic;
        this.patience = patience;
        this.meters = meters;
    }

    @Incoming("filings-discovered")
    @Blocking("headlines")
    void arrived(ConsumerRecord<String, byte[]> record) {
        meters.waited("filings-discovered", record);
        Announced filing =
                IncomingEvent.complete(IncomingEvent.of(record, FilingDiscovered.class).filing());
        Announced stamped = IncomingEvent.stamped(filing, record);
        patience.untilDone(
                "headline of " + filing.filingId(),
                () ->
                        filings.keep(structurer.headline(stamped), null, filing.silent())
                                .ifPresent(event -> topic.tell(event, filing.revision())));
        meters.handled(Stage.HEADLINE, null);
    }
}
