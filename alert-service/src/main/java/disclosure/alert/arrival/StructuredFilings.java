package disclosure.alert.arrival;

import disclosure.alert.arrival.FilingArrival.Judged;
import disclosure.alert.arrival.FilingArrival.Rest;
import disclosure.alert.arrival.Patience.Outcome;
import disclosure.events.FilingStructured;
import disclosure.events.FilingText;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads structured filings and matches one after the other; acknowledges what was kept. Keeping
 * goes on beside the matching of those that follow, and so does, later, what is left of one for
 * tenants with very many matches.
 */
@ApplicationScoped
class StructuredFilings {

    private static final Logger LOG = Logger.getLogger(StructuredFilings.class);

    /**
     * Of texts of filings that are not acknowledged yet: ten annual reports, or a thousand ordinary
     * filings. With what was found in them they take some ten bytes each.
     */
    private static final int MOST_CHARACTERS = 4_000_000;

    /** A message and how much room it takes until it is answered. */
    private record Arrived(Message<byte @Nullable []> message, int characters) {}

    private final Semaphore room = new Semaphore(MOST_CHARACTERS);

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
    CompletionStage<Void> consume(Message<byte @Nullable []> message) throws InterruptedException {
        try {
            long began = System.nanoTime();
            FilingStructured event = IncomingFiling.of(message.getPayload());
            meters.took(MatchMeters.Step.READ, began);
            take(message, event);
        } catch (MalformedEvent e) {
            LOG.errorf("event refused topic=filings.structured error=%s", e.getMessage());
            refuse(message, e);
        }
        // Acknowledged when it is kept; the next one does not wait for that. A failure here would
        // end the channel.
        return CompletableFuture.completedFuture(null);
    }

    private void take(Message<byte @Nullable []> message, FilingStructured event)
            throws InterruptedException {
        int characters = characters(event);
        room.acquire(characters);
        Arrived arrived = new Arrived(message, characters);
        try {
            handle(arrived, event);
        } catch (RuntimeException | Error e) {
            LOG.errorf(e, "not handled filingId=%s", event.filing().filingId());
            answer(arrived, new Outcome.Refused<>(e));
        }
    }

    private static int characters(FilingStructured event) {
        FilingText text = event.text();
        return text == null ? 1 : Math.clamp(text.text().length(), 1, MOST_CHARACTERS);
    }

    private void handle(Arrived arrived, FilingStructured event) throws InterruptedException {
        String company = event.filing().key();
        keeping.await(company);
        Set<String> behind = late.behind(company);
        Outcome<Judged> outcome =
                patience.settle(
                        List.of(event.filing().filingId()), () -> arrival.handle(event, behind));
        if (outcome instanceof Outcome.Done<Judged>(Judged judged) && !judged.turns().isEmpty()) {
            keeping.add(company, judged.turns(), kept -> kept(arrived, company, judged, kept));
        } else if (outcome instanceof Outcome.Done<Judged>(Judged judged)) {
            kept(arrived, company, judged, outcome);
        } else {
            answer(arrived, outcome);
        }
    }

    private void kept(Arrived arrived, String company, Judged judged, Outcome<?> outcome)
            throws InterruptedException {
        Rest rest = judged.rest();
        if (rest != null && outcome instanceof Outcome.Done) {
            late.add(company, rest.late(), () -> answer(arrived, finish(rest)));
            return;
        }
        meters.handled(System.nanoTime() - judged.began());
        answer(arrived, outcome);
    }

    private Outcome<Boolean> finish(Rest rest) throws InterruptedException {
        return patience.settle(
                List.of(rest.event().filing().filingId()),
                () -> {
                    arrival.finish(rest);
                    return true;
                });
    }

    /** Nobody waits for the answer: should it be lost, the filing comes again after a restart. */
    private void answer(Arrived arrived, Outcome<?> outcome) {
        room.release(arrived.characters());
        Message<?> message = arrived.message();
        switch (outcome) {
            case Outcome.Done<?> ignored -> {
                var _ = message.ack();
            }
            case Outcome.Refused<?>(Throwable cause) -> refuse(message, cause);
            case Outcome.Stopped<?> ignored -> {
                // It comes again after the restart.
            }
        }
    }

    private static void refuse(Message<?> message, Throwable cause) {
        var _ = message.nack(cause).whenComplete(StructuredFilings::refused);
    }

    private static void refused(@Nullable Void nothing, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.errorf(failure, "event not dead-lettered, comes again after a restart");
        }
    }
}
