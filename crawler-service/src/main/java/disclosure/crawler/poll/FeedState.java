package disclosure.crawler.poll;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known about polling a feed; everything is null before the first attempt.
 *
 * @param baselineCompletedAt when the first complete pass ended
 * @param fullPassAt when the last full pass ended
 * @param lastNewAt when a pass last found something new
 * @param readInPartSince when the first pass began that took something in and did not end as it
 *     should; null when the feed is read through
 * @param faultsInARow since the last success
 * @param pausedUntil while the exchange wants to be left alone
 */
record FeedState(
        @Nullable Instant baselineCompletedAt,
        @Nullable Instant fullPassAt,
        @Nullable Instant lastAttemptAt,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant lastNewAt,
        @Nullable Instant nextPollAt,
        @Nullable Instant readInPartSince,
        int faultsInARow,
        @Nullable String lastError,
        @Nullable Instant lastErrorAt,
        @Nullable Instant pausedUntil,
        @Nullable String pauseReason) {

    static final FeedState UNKNOWN =
            new FeedState(null, null, null, null, null, null, null, 0, null, null, null, null);
}
