package disclosure.parser.arrival;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Predicate;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Handles one record until it is handled. While a machine is away it tries again for ever, with
 * longer waits up to ten seconds, so that nothing is lost and order is kept. What fails for another
 * reason three times in a row is given up, to the dead letters. Nothing counts once the service
 * stops.
 */
@ApplicationScoped
class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    static final int TRIES = 3;

    /** Chains of causes may lead back to themselves. */
    private static final int DEEPEST_CAUSE = 30;

    private final Pause pause;
    private volatile boolean stopping;

    @Inject
    Patience() {
        this(Thread::sleep);
    }

    Patience(Pause pause) {
        this.pause = pause;
    }

    /** A step that may find a machine away. */
    interface Step {
        void run() throws IOException;
    }

    /** How to wait. */
    interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /**
     * Returns when the step is done.
     *
     * @param what is done, for the log
     * @throws ServiceStops when the service stops before
     * @throws RuntimeException when the step fails by itself
     */
    void untilDone(String what, Step step) {
        Duration wait = FIRST_WAIT;
        int faults = 0;
        while (!stopping) {
            try {
                step.run();
                return;
            } catch (MalformedEvent e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                if (stopping) {
                    throw new ServiceStops(e);
                }
                // Failures during an outage say nothing about the record, so they do not count.
                faults = isMachineAway(e) ? 0 : faults + 1;
                if (faults == TRIES) {
                    throw unchecked(e);
                }
                LOG.warnf("%s: %s; tried again in %d ms", what, reason(e), wait.toMillis());
                pause(wait);
                Duration twice = wait.multipliedBy(2);
                wait = twice.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : twice;
            }
        }
        throw new ServiceStops(null);
    }

    private void pause(Duration wait) {
        try {
            pause.of(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceStops(e);
        }
    }

    private static RuntimeException unchecked(Exception e) {
        return e instanceof IOException io
                ? new UncheckedIOException(io)
                : (e instanceof RuntimeException bug ? bug : new IllegalStateException(e));
    }

    /** Whether trying again may help, however often it failed. */
    static boolean isMachineAway(Throwable thrown) {
        return !anyCause(thrown, Patience::isOfTheData) && anyCause(thrown, Patience::isOfAMachine);
    }

    private static boolean isOfAMachine(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof KafkaException
                || cause instanceof SQLException
                // A connection that breaks during the commit shows as one of these.
                || cause instanceof RollbackException
                || cause instanceof HeuristicMixedException
                || cause instanceof HeuristicRollbackException
                || cause instanceof SystemException;
    }

    /** Wrong, and wrong again however often it is tried. */
    private static boolean isOfTheData(Throwable cause) {
        return cause instanceof JsonProcessingException
                || cause instanceof RecordTooLargeException
                || cause instanceof SerializationException
                || (cause instanceof SQLException sql && isOfTheStatement(sql.getSQLState()));
    }

    /** SQL state classes 22 (value), 23 (constraint) and 42 (statement). */
    private static boolean isOfTheStatement(@Nullable String state) {
        return state != null
                && (state.startsWith("22") || state.startsWith("23") || state.startsWith("42"));
    }

    private static boolean anyCause(Throwable thrown, Predicate<Throwable> what) {
        int depth = 0;
        for (Throwable cause = thrown;
                cause != null && depth < DEEPEST_CAUSE;
                cause = cause.getCause()) {
            depth++;
            if (what.test(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; depth < DEEPEST_CAUSE; depth++) {
            Throwable next = cause.getCause();
            if (next == null) {
                break;
            }
            cause = next;
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
