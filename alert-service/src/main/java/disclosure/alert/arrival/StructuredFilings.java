package disclosure.alert.arrival;

import disclosure.alert.arrival.FilingArrival.Judged;
import disclosure.alert.arrival.FilingArrival.Rest;
import disclosure.alert.arrival.Patience.Outcome;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Reads structured filings and matches one after the other; acknowledges what was kept. Keeping
 * goes on beside the matching of those that follow, and so does, later, what is left of one for
 * tenants with very many matches.
 */
@ApplicationScoped
class StructuredFilings {

    private static final Logger LOG = Logger.getLogger(StructuredFilings.class);

    private final FilingArrival arrival;
    private final KeepingTurns keeping;
    private final LateTurns late;
    private final Patience patience;
    private final MatchMeters meters;

    StructuredFilings(
            FilingArrival arrival,
            KeepingTurns keeping,
            LateTurns late,
            Patience patience,
            MatchMeters meters) {
        this.arrival = arrival;
        this.keeping = keeping;
        this.late = late;
        this.patience = patience;
        this.meters = meters;
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
        handle(message, event);
        // Acknowledged when it is kept; the next one does not wait for that.
        return CompletableFuture.completedFuture(null);
    }

    private void handle(Message<byte[]> message, FilingStructured event)
            throws InterruptedException {
        String company = event.filing().key();
        keeping.await(company);
        Set<String> behind = late.behind(company);
        Outcome<Judged> outcome =
                patience.settle(
                        List.of(event.filing().filingId()), () -> arrival.handle(event, behind));
        if (outcome instanceof Outcome.Done<Judged>(Judged judged) && !judged.turns().isEmpty()) {
            keeping.add(company, judged.turns(), kept -> kept(message, company, judged, kept));
        } else if (outcome instanceof Outcome.Done<Judged>(Judged judged)) {
            kept(message, company, judged, outcome);
        } else {
            answer(message, outcome);
        }
    }

    private void kept(Message<byte[]> message, String company, Judged judged, Outcome<?> outcome)
            throws InterruptedException {
        Rest rest = judged.rest();
        if (rest != null && outcome instanceof Outcome.Done) {
            late.add(company, rest.late(), () -> answer(message, finish(rest)));
            return;
        }
        meters.handled(System.nanoTime() - judged.began());
        answer(message, outcome);
    }

    private Outcome<Boolean> finish(Rest rest) throws InterruptedException {
        return patience.settle(
                List.of(rest.event().filing().filingId()),
                () -> {
                    arrival.finish(rest);
                    return true;
                });
    }

    /** Nobody waits for the answer: should it be lost, the filing comes again. */
    private static void answer(Message<byte[]> message, Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?> ignored -> {
                var _ = message.ack();
            }
            case Outcome.Refused<?>(Throwable cause) -> {
                var _ = message.nack(cause);
            }
            case Outcome.Stopped<?> ignored -> {
                // It comes again after the restart.
            }
        }
    }
}
