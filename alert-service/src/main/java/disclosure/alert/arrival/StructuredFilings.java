package disclosure.alert.arrival;

import disclosure.alert.arrival.FilingArrival.Rest;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads structured filings one after the other and acknowledges what was handled; what is left of
 * one for tenants with very many matches is handled beside those that follow.
 */
@ApplicationScoped
class StructuredFilings {

    /** What became of a filing. */
    private sealed interface Settled {

        /** Kept, but for this rest. */
        record Done(@Nullable Rest rest) implements Settled {}

        record Refused(Throwable cause) implements Settled {}

        /** Neither acknowledged nor refused. */
        record Stopped() implements Settled {}
    }

    private static final Logger LOG = Logger.getLogger(StructuredFilings.class);

    private final FilingArrival arrival;
    private final LateTurns late;
    private final ArrivalConfig config;
    private final MatchMeters meters;
    private volatile boolean stopping;

    StructuredFilings(
            FilingArrival arrival, LateTurns late, ArrivalConfig config, MatchMeters meters) {
        this.arrival = arrival;
        this.late = late;
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
        String company = event.filing().key();
        // An issuer's filings stay in order, for each tenant.
        Set<String> behind = late.behind(company);
        Settled settled = settle(event, () -> arrival.handle(event, behind));
        if (settled instanceof Settled.Done(Rest rest) && rest != null) {
            late.add(company, rest.late(), () -> answered(message, finish(rest)));
            return CompletableFuture.completedFuture(null);
        }
        return answer(message, settled);
    }

    private Settled finish(Rest rest) throws InterruptedException {
        return settle(
                rest.event(),
                () -> {
                    arrival.finish(rest);
                    return null;
                });
    }

    private static CompletionStage<Void> answer(Message<byte[]> message, Settled settled) {
        return switch (settled) {
            case Settled.Done ignored -> message.ack();
            case Settled.Refused(Throwable cause) -> message.nack(cause);
            // It comes again after the restart.
            case Settled.Stopped ignored -> new CompletableFuture<>();
        };
    }

    /** Nobody waits for the answer: should it be lost, the filing comes again. */
    private static void answered(Message<byte[]> message, Settled settled) {
        var _ = answer(message, settled);
    }

    /** Tries until it is done, refused for good, or the service stops. */
    private Settled settle(FilingStructured event, Supplier<@Nullable Rest> work)
            throws InterruptedException {
        Duration wait = config.firstWait();
        while (!stopping) {
            try {
                return new Settled.Done(work.get());
            } catch (Exception e) {
                if (!Trouble.passes(e)) {
                    LOG.errorf(e, "filing refused filingId=%s", event.filing().filingId());
                    return new Settled.Refused(e);
                }
                LOG.warnf(
                        "filing waits filingId=%s wait=%s error=%s",
                        event.filing().filingId(), wait, e.getMessage());
            }
            Thread.sleep(wait);
            Duration doubled = wait.multipliedBy(2);
            wait = doubled.compareTo(config.longestWait()) > 0 ? config.longestWait() : doubled;
        }
        return new Settled.Stopped();
    }
}
