package disclosure.alert.notify;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How telling one alert to one channel goes.
 *
 * @param state PENDING, DELIVERED or GAVE_UP
 * @param attempts attempts begun so far
 * @param nextAttemptAt null unless PENDING
 * @param lastStatus HTTP status of the last answer; null when there was none
 * @param lastError in words; null after a success
 * @param log every finished attempt, oldest first; empty in lists
 */
record DeliveryView(
        UUID id,
        UUID alertId,
        UUID channelId,
        String channelName,
        String state,
        int attempts,
        Instant createdAt,
        @Nullable Instant firstAttemptAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant deliveredAt,
        @Nullable Integer lastStatus,
        @Nullable String lastError,
        List<Attempt> log) {

    /**
     * One finished attempt.
     *
     * @param outcome DELIVERED, RETRY_LATER or GAVE_UP
     */
    record Attempt(
            int attempt,
            Instant startedAt,
            Instant endedAt,
            String outcome,
            @Nullable Integer status,
            @Nullable String error) {}

    DeliveryView with(List<Attempt> attemptsMade) {
        return new DeliveryView(
                id,
                alertId,
                channelId,
                channelName,
                state,
                attempts,
                createdAt,
                firstAttemptAt,
                nextAttemptAt,
                deliveredAt,
                lastStatus,
                lastError,
                attemptsMade);
    }
}
