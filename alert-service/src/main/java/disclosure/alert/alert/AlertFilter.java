package disclosure.alert.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts are asked for; null for any.
 *
 * @param since raised at this instant or later
 * @param until raised before this instant
 * @param before only those with a smaller sequence number
 */
record AlertFilter(
        @Nullable UUID subscription,
        @Nullable String ticker,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Long before) {}
