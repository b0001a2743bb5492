package disclosure.alert.notify;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How telling one alert to one channel goes. */
record DeliveryView(
        UUID id,
        UUID alertId,
        UUID channelId,
        String channelName,
        @Schema(description = "PENDING, DELIVERED or GAVE_UP") String state,
        @Schema(description = "Attempts begun so far") int attempts,
        Instant createdAt,
        @Nullable Instant firstAttemptAt,
        @Schema(description = "Null unless PENDING") @Nullable Instant nextAttemptAt,
        @Nullable Instant deliveredAt,
        @Schema(description = "HTTP status of the last answer; null when there was none")
                @Nullable Integer lastStatus,
        @Schema(description = "In words; null after a success") @Nullable String lastError,
        @Schema(description = "Every finished attempt, oldest first; empty in lists")
                List<Attempt> log) {

    /** One finished attempt. */
    record Attempt(
            int attempt,
            Instant startedAt,
            Instant endedAt,
            @Schema(description = "DELIVERED, RETRY_LATER or GAVE_UP") String outcome,
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
