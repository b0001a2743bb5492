package disclosure.alert.arrival;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tries work on filings for as long as what it needs is away. */
@ApplicationScoped
class Patience {

    /** How it ended. */
    sealed interface Outcome<T extends @Nullable Object> {

        record Done<T extends @Nullable Object>(T result) implements Outcome<T> {}

        /** Trying again cannot help. */
        record Refused<T extends @Nullable Object>(Throwable cause) implements Outcome<T> {}

        /** The service stops; the filings come again. */
        record Stopped<T extends @Nullable Object>() implements Outcome<T> {}
    }

    private static final Logger LOG = Logger.getLogger(Patience.class);

    private final ArrivalConfig config;
    private volatile boolean stopping;

    Patience(ArrivalConfig config) {
        this.config = config;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /**
     * Works until it is done, refused for good, or the service stops.
     *
     * @param filings whose work it is, for the log
     */
    <T extends @Nullable Object> Outcome<T> settle(List<String> filings, Supplier<T> work)
            throws InterruptedException {
        Duration wait = config.firstWait();
        while (!stopping) {
            try {
                return new Outcome.Done<>(work.get());
            } catch (Exception | StackOverflowError e) {
                if (!Trouble.passes(e)) {
                    LOG.errorf(e, "not handled filingId=%s", filings);
                    return new Outcome.Refused<>(e);
                }
                LOG.warnf(
                        "filing waits filingId=%s wait=%s error=%s", filings, wait, e.getMessage());
            }
            Thread.sleep(wait);
            Duration doubled = wait.multipliedBy(2);
            wait = doubled.compareTo(config.longestWait()) > 0 ? config.longestWait() : doubled;
        }
        return new Outcome.Stopped<>();
    }
}
