package disclosure.alert.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * When a failed delivery is tried again.
 *
 * @param waits after the first, second … failure
 * @param jitter share by which a wait is made longer or shorter, from 0 to 1
 * @param longestAsked longest wait a receiver may ask for
 * @param random numbers from 0 (inclusive) to 1 (exclusive)
 */
record RetrySchedule(
        List<Duration> waits, double jitter, Duration longestAsked, DoubleSupplier random) {

    RetrySchedule {
        waits = List.copyOf(waits);
        if (jitter < 0 || jitter > 1) {
            throw new IllegalArgumentException("the jitter is a share from 0 to 1: " + jitter);
        }
    }

    /**
     * The next attempt, or empty when all are used up. A time the receiver asked for is never
     * undercut, up to {@code longestAsked}; asking for an earlier one changes nothing, so that a
     * receiver cannot use up its attempts in a hurry.
     *
     * @param failed attempts made so far, at least 1
     * @param asked earliest time the receiver asked for
     */
    Optional<Instant> next(int failed, Instant now, @Nullable Instant asked) {
        if (failed > waits.size()) {
            return Optional.empty();
        }
        double factor = 1 + jitter * (2 * random.getAsDouble() - 1);
        Instant planned = now.plusMillis((long) (waits.get(failed - 1).toMillis() * factor));
        if (asked == null) {
            return Optional.of(planned);
        }
        Instant latest = now.plus(longestAsked);
        Instant bounded = asked.isAfter(latest) ? latest : asked;
        return Optional.of(bounded.isAfter(planned) ? bounded : planned);
    }
}
