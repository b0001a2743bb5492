package disclosure.parser.arrival;

import disclosure.events.Announced;
import disclosure.events.FilingDiscovered;
import disclosure.events.Stage;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Announcements become headlines. */
@ApplicationScoped
class Announcements {

    private final Headlines headlines;
    private final Patience patience;
    private final ArrivalMeters meters;
    private final Records records;

    Announcements(Headlines headlines, Patience patience, ArrivalMeters meters, Records records) {
        this.headlines = headlines;
        this.patience = patience;
        this.meters = meters;
        this.records = records;
    }

    @Incoming("filings-discovered")
    @Blocking("headlines")
    CompletionStage<Void> arrived(Message<ConsumerRecord<String, byte[]>> message) {
        return records.handle(message, this::handle);
    }

    private void handle(ConsumerRecord<String, byte[]> record) {
        meters.waited("filings-discovered", record);
        Announced filing =
                IncomingEvent.complete(IncomingEvent.of(record, FilingDiscovered.class).filing());
        Announced stamped = IncomingEvent.stamped(filing, record);
        patience.untilDone("headline of " + filing.filingId(), () -> headlines.tell(stamped));
        meters.handled(Stage.HEADLINE, null);
    }
}
