package disclosure.parser.filing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to read stored documents anew, and how far it is.
 *
 * @param alert whether subscriptions are matched again; else nobody is told
 * @param atFiling the last filing done; empty before the first
 * @param total filings the filter let through when it was ordered
 * @param replaced filings whose facts are those of this parser now
 * @param unchanged filings left alone: nothing to read any more, or changed by news meanwhile
 * @param failed filings that could not be read anew; what was known of them stays
 */
public record ReparseJob(
        UUID id,
        State state,
        ReparseFilter filter,
        boolean alert,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant endedAt,
        String atFiling,
        int total,
        int replaced,
        int unchanged,
        int failed) {

    /** Where an order stands. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED
    }

    /** What became of one filing. */
    public enum Outcome {
        REPLACED,
        UNCHANGED,
        FAILED
    }
}
