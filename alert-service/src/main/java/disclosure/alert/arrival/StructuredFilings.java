package disclosure.alert.arrival;

import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** Reads structured filings one after the other and acknowledges what was handled. */
@ApplicationScoped
class StructuredFilings {

    private static final Logger LOG = Logger.getLogger(StructuredFilings.class);

    private final FilingArrival arrival;
    private final ArrivalConfig config;
    private final MatchMeters meters;
    private volatile boolean stopping;

    StructuredFilings(FilingArrival arrival, ArrivalConfig config, MatchMeters meters) {
        this.arrival = arrival;
        this.config = config;
        this.meters = meters;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Incoming("filings-structured")
    @Blocking("arrival")
    CompletionStage<Void> consume(Message<byte[]> message) throws InterruptedException {
        FilingStructured event;
        long began = System.nanoTime();
        try {
            event = EventJson.read(message.getPayload(), FilingStructured.class);
        } catch (IOException e) {
            LOG.errorf("event refused topic=filings.structured error=%s", e.getMessage());
            return message.nack(e);
        }
        meters.took(MatchMeters.Step.READ, began);
        return handle(message, event);
    }

    private CompletionStage<Void> handle(Message<byte[]> message, FilingStructured event)
            throws InterruptedException {
        Duration wait = config.firstWait();
        while (!stopping) {
            try {
                arrival.handle(event);
                return message.ack();
            } catch (Exception e) {
                if (!Trouble.passes(e)) {
                    LOG.errorf(e, "filing refused filingId=%s", event.filing().filingId());
                    return message.nack(e);
                }
                LOG.warnf(
                        "filing waits filingId=%s wait=%s error=%s",
                        event.filing().filingId(), wait, e.getMessage());
            }
            Thread.sleep(wait);
            Duration doubled = wait.multipliedBy(2);
            wait = doubled.compareTo(config.longestWait()) > 0 ? config.longestWait() : doubled;
        }
        // Neither acknowledged nor refused: it comes again after the restart.
        return new CompletableFuture<>();
    }
}
