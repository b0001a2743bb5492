package disclosure.parser.arrival;

import disclosure.events.Announced;
import disclosure.events.FilingDiscovered;
import disclosure.events.Stage;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Announcements become headlines. */
@ApplicationScoped
class Announcements {

    private final Headlines headlines;
    private final Patience patience;
    private final ArrivalMeters meters;
    private final LiveWork live;

    Announcements(Headlines headlines, Patience patience, ArrivalMeters meters, LiveWork live) {
        this.headlines = headlines;
        this.patience = patience;
        this.meters = meters;
        this.live = live;
    }

    @Incoming("filings-discovered")
    @Blocking("headlines")
    void arrived(ConsumerRecord<String, byte[]> record) {
        live.begin();
        try {
            handle(record);
        } finally {
            live.end();
        }
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
