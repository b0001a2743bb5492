package disclosure.crawler.arrival;

import disclosure.crawler.filing.Numbers;
import disclosure.events.Category;
import disclosure.events.EventJson;
import disclosure.events.Stage;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads structured filings one after the other and keeps the numbers of their documents. */
@ApplicationScoped
class StructuredFilings {

    private static final Logger LOG = Logger.getLogger(StructuredFilings.class);

    /** What is read of a {@code FilingStructured}; texts and tables are read over. */
    private record Event(@Nullable Filing filing) {
        private record Filing(
                @Nullable String filingId,
                @Nullable String exchange,
                @Nullable String ticker,
                @Nullable String number,
                @Nullable Category category,
                @Nullable Stage stage) {}
    }

    private final Numbers numbers;
    private final ArrivalConfig config;
    private volatile boolean stopping;

    StructuredFilings(Numbers numbers, ArrivalConfig config) {
        this.numbers = numbers;
        this.config = config;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Incoming("filings-structured")
    @Blocking("arrival")
    CompletionStage<Void> consume(Message<byte @Nullable []> message) throws InterruptedException {
        Numbers.Read filing = read(message.getPayload());
        return filing == null ? message.ack() : keep(message, filing);
    }

    /** Null for what carries no number: headlines, and what is no event at all. */
    private static Numbers.@Nullable Read read(byte @Nullable [] payload) {
        if (payload == null) {
            LOG.warn("event passed over topic=filings.structured error=a record without a value");
            return null;
        }
        try {
            Event event = EventJson.read(payload, Event.class);
            // The JSON null is read as no event.
            Event.Filing filing = event == null ? null : event.filing();
            boolean whole =
                    filing != null
                            && filing.stage() == Stage.FULL
                            && filing.filingId() != null
                            && filing.exchange() != null
                            && filing.category() != null;
            return !whole || filing == null
                    ? null
                    : new Numbers.Read(
                            String.valueOf(filing.filingId()),
                            String.valueOf(filing.exchange()),
                            filing.ticker(),
                            filing.number(),
                            filing.category() == null ? "" : filing.category().code());
        } catch (IOException e) {
            LOG.warnf("event passed over topic=filings.structured error=%s", e.getMessage());
            return null;
        }
    }

    private CompletionStage<Void> keep(Message<?> message, Numbers.Read filing)
            throws InterruptedException {
        Duration wait = config.firstWait();
        while (!stopping) {
            try {
                numbers.keep(filing);
                return message.ack();
            } catch (Exception e) {
                if (isOfTheRecord(e)) {
                    LOG.errorf(e, "number not kept filingId=%s", filing.filingId());
                    return message.ack();
                }
                LOG.warnf(
                        "number waits filingId=%s wait=%s error=%s",
                        filing.filingId(), wait, e.getMessage());
            }
            Thread.sleep(wait);
            Duration doubled = wait.multipliedBy(2);
            wait = doubled.compareTo(config.longestWait()) > 0 ? config.longestWait() : doubled;
        }
        // Neither acknowledged nor refused: it comes again after the restart.
        return new CompletableFuture<>();
    }

    /** SQLSTATE classes 22 (data) and 23 (integrity): no waiting helps. */
    private static boolean isOfTheRecord(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23");
            }
        }
        return false;
    }
}
