package disclosure.alert.notify;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How telling an alert goes, channel by channel. */
@ApplicationScoped
public class DeliveryProgress {

    /**
     * One channel.
     *
     * @param state PENDING, DELIVERED or GAVE_UP
     * @param nextAttemptAt null unless PENDING
     * @param error in words; null after a success
     */
    public record Told(
            UUID channelId,
            String channelName,
            String state,
            int attempts,
            @Nullable Instant nextAttemptAt,
            @Nullable Instant deliveredAt,
            @Nullable String error) {}

    private final DeliveryQueries queries;

    DeliveryProgress(DeliveryQueries queries) {
        this.queries = queries;
    }

    public List<Told> of(String tenant, UUID alert) {
        return queries.ofAlert(tenant, alert).orElse(List.of()).stream()
                .map(
                        row ->
                                new Told(
                                        row.channelId(),
                                        row.channelName(),
                                        row.state(),
                                        row.attempts(),
                                        row.nextAttemptAt(),
                                        row.deliveredAt(),
                                        row.lastError()))
                .toList();
    }
}
