package disclosure.parser.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Predicate;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Handles one record until it is handled. While a machine is away it tries again for ever, with
 * longer waits up to ten seconds, so that nothing is lost and order is kept. What fails for another
 * reason is tried three times and then given up, to the dead letters.
 */
@ApplicationScoped
class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final int TRIES = 3;

    /** A step that may find a machine away. */
    interface Step {
        void run() throws IOException;
    }

    void untilDone(String what, Step step) {
        Duration wait = FIRST_WAIT;
        for (int failed = 1; ; failed++) {
            try {
                step.run();
                return;
            } catch (MalformedEvent e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                boolean away = isMachineAway(e);
                if (!away && failed >= TRIES) {
                    throw e instanceof RuntimeException bug
                            ? bug
                            : new UncheckedIOException((IOException) e);
                }
                LOG.warnf("%s: %s; tried again in %d ms", what, reason(e), wait.toMillis());
                pause(wait);
                wait =
                        wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0
                                ? LONGEST_WAIT
                                : wait.multipliedBy(2);
            }
        }
    }

    private static void pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a machine", e);
        }
    }

    private static boolean isMachineAway(Throwable thrown) {
        return anyCause(
                thrown,
                cause ->
                        cause instanceof IOException
                                || cause instanceof KafkaException
                                || (cause instanceof SQLException sql && !isOfTheData(sql)));
    }

    /** Classes 22, 23 and 42: the data or the statement is wrong, and stays wrong. */
    private static boolean isOfTheData(SQLException e) {
        String state = e.getSQLState();
        return state != null
                && (state.startsWith("22") || state.startsWith("23") || state.startsWith("42"));
    }

    private static boolean anyCause(Throwable thrown, Predicate<Throwable> what) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (what.test(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
