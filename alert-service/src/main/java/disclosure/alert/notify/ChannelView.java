package disclosure.alert.notify;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A channel as its tenant sees it.
 *
 * @param secret whole in the answer that made it, masked ever after
 * @param oldSecretUntil until when the secret before this one signs too; null when there is none
 * @param disabledReason why nothing is told here; null while enabled
 */
record ChannelView(
        UUID id,
        String name,
        String type,
        String url,
        String secret,
        @Nullable Instant oldSecretUntil,
        Instant createdAt,
        boolean enabled,
        @Nullable Instant disabledAt,
        @Nullable String disabledReason) {

    static final String MASK = "whsec_***";

    static ChannelView masked(ChannelRow row, Instant now) {
        return of(row, MASK, now);
    }

    static ChannelView of(ChannelRow row, String secret, Instant now) {
        Instant until = row.oldSecretUntil;
        return new ChannelView(
                row.id,
                row.name,
                row.type,
                row.url,
                secret,
                until != null && until.isAfter(now) ? until : null,
                row.createdAt,
                row.disabledAt == null,
                row.disabledAt,
                row.disabledReason);
    }
}
