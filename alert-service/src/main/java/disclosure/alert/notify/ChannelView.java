package disclosure.alert.notify;

import disclosure.alert.request.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A channel as its tenant sees it. */
record ChannelView(
        UUID id,
        String name,
        String type,
        String url,
        @Schema(
                        description =
                                "Whole in the answer that made it, and where that is asked for again"
                                        + " under its Idempotency-Key; masked ever after")
                String secret,
        @Schema(
                        description =
                                "Until when the secret before this one signs too; null when there is"
                                        + " none")
                @Nullable Instant oldSecretUntil,
        boolean enabled,
        @Nullable Instant disabledAt,
        @Schema(description = "Why nothing is told here; null while enabled")
                @Nullable String disabledReason,
        long revision,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

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
                row.disabledAt == null,
                row.disabledAt,
                row.disabledReason,
                row.revision,
                row.createdAt,
                row.updatedAt);
    }
}
