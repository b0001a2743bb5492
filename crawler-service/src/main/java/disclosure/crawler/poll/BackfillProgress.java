package disclosure.crawler.poll;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a backfill is. Days are those of the exchange's calendar; it goes from the newest to the
 * oldest.
 *
 * @param from first day asked for
 * @param to last day asked for
 * @param alert whether what it finds is alerted
 * @param nextDay day that is read now or next; before {@code from} when all are read
 * @param daysLeft days still to be read
 * @param found filings that were not known
 * @param attempts how often the day at hand could not be read; after some it is given up
 * @param nextTryAt when that day is tried again; null when it is its turn
 * @param lastError latest fault in words; after {@code FAILED} the reason
 */
public record BackfillProgress(
        long id,
        State state,
        LocalDate from,
        LocalDate to,
        @Nullable String ticker,
        @Nullable String keyword,
        boolean alert,
        LocalDate nextDay,
        long daysLeft,
        int found,
        int pages,
        int attempts,
        @Nullable Instant nextTryAt,
        @Nullable String lastError,
        Instant askedAt,
        Instant changedAt) {

    /** Where it stands. */
    public enum State {
        RUNNING,
        DONE,
        /** Given up: the same day could not be read many times in a row. */
        FAILED,
        /** Ended by an operator; what was found is kept. */
        CANCELLED
    }
}
