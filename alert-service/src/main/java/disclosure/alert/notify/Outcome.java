package disclosure.alert.notify;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How one attempt to tell a channel ended. */
public sealed interface Outcome {

    /** What the receiver answered, as an HTTP status; null when it did not answer. */
    @Nullable Integer status();

    /** The receiver has it. */
    record Delivered(@Nullable Integer status) implements Outcome {}

    /**
     * It may work later.
     *
     * @param at earliest time the receiver asked for; null leaves it to the schedule
     * @param why in words, for the owner of the channel
     */
    record RetryLater(@Nullable Integer status, @Nullable Instant at, String why)
            implements Outcome {}

    /**
     * It will never work.
     *
     * @param disablesChannel true when the receiver wants no further message either
     * @param why in words, for the owner of the channel
     */
    record GaveUp(@Nullable Integer status, boolean disablesChannel, String why)
            implements Outcome {}
}
