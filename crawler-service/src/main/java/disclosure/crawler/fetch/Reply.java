package disclosure.crawler.fetch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended.
 *
 * @param <T> what the body was read into
 */
public sealed interface Reply<T> {

    /**
     * The server answered, well or not.
     *
     * @param status HTTP status
     * @param retryAfter what {@code Retry-After} asks for, from now; null when it is absent
     * @param body everything the server sent
     * @param arrivedAt when the last byte had arrived
     * @param freshness to be given to the next call for the same address
     */
    record Received<T>(
            int status,
            @Nullable Duration retryAfter,
            T body,
            Instant arrivedAt,
            Freshness freshness)
            implements Reply<T> {}

    /**
     * Status 304 to a conditional call: what is known already still holds.
     *
     * @param freshness as the server gives it now; what it leaves out is as it was known
     */
    record NotModified<T>(Freshness freshness, Instant arrivedAt) implements Reply<T> {}

    /** The body is larger than the limit, in bytes; the rest was not read. */
    record TooLarge<T>(long limit) implements Reply<T> {}

    /** No complete answer: refused, reset, too slow. */
    record NotReceived<T>(String words) implements Reply<T> {}
}
