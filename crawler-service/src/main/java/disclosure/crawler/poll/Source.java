package disclosure.crawler.poll;

import disclosure.crawler.warning.Warnings;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as operators see it.
 *
 * @param id first part of the filing ids of this feed
 * @param state {@code disabled}, {@code starting} before the first success, {@code paused} while
 *     the exchange wants to be left alone, {@code failing} since a fault, {@code watching}
 * @param leader replica that watches it; null when none does
 * @param lagSeconds since the last success; null before it
 * @param lastNewAt when something new was last found
 * @param pauseReason why it is paused, in words; null when it is not
 * @param lastError latest fault or remark, in words; kept after recovery, see {@code lastErrorAt}
 * @param warnings what to look at although polls go well
 */
record Source(
        String id,
        String name,
        String state,
        @Nullable String leader,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant lastAttemptAt,
        @Nullable Long lagSeconds,
        @Nullable Instant nextPollAt,
        @Nullable Instant lastNewAt,
        @Nullable Instant baselineCompletedAt,
        @Nullable Instant pausedUntil,
        @Nullable String pauseReason,
        @Nullable String lastError,
        @Nullable Instant lastErrorAt,
        int faultsInARow,
        List<Warnings.Warning> warnings,
        Counts counts) {

    /**
     * How much there is.
     *
     * @param known filings kept
     * @param unpublished revisions that wait for the broker
     * @param documentsPending documents still to be downloaded
     * @param documentsStored documents in the store, one per revision
     * @param documentsRefused documents given up
     */
    record Counts(
            long known,
            long unpublished,
            long documentsPending,
            long documentsStored,
            long documentsRefused) {}
}
