package disclosure.alert.match;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a rule is told.
 *
 * @param enabled false while it is paused
 * @param mutedUntil what matches before is not told; null for not muted
 * @param expiresAt it matches nothing from then on; null for never
 */
public record Schedule(boolean enabled, @Nullable Instant mutedUntil, @Nullable Instant expiresAt) {

    /** Told at any time. */
    public static final Schedule ALWAYS = new Schedule(true, null, null);

    public boolean hasExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    boolean isMuted(Instant now) {
        return mutedUntil != null && now.isBefore(mutedUntil);
    }
}
