package disclosure.crawler.poll;

import disclosure.crawler.feed.FeedAnswer.Fault;
import java.time.Duration;

/**
 * How long to leave a feed alone after a fault.
 *
 * @param pause after being asked to stay away without saying for how long
 * @param longest after any other fault, however many there were
 */
record BackOff(Duration pause, Duration longest) {

    /**
     * Time to wait.
     *
     * @param interval between polls when all is well
     * @param inARow faults without a success between them, at least 1
     */
    Duration after(Fault fault, int inARow, Duration interval) {
        if (fault.retryAfter() != null) {
            return longer(fault.retryAfter(), interval);
        }
        return switch (fault.kind()) {
            case REFUSED, RATE_EXCEEDED, UNDECLARED, CHALLENGE, LOGIN -> longer(pause, interval);
            case NO_ANSWER,
                    NOT_FOUND,
                    HTTP_STATUS,
                    TRUNCATED,
                    BUSINESS_ERROR,
                    CHANGED_SCHEMA,
                    IMPLAUSIBLE_EMPTY,
                    REPLAY,
                    END_OF_WINDOW,
                    INTERNAL ->
                    doubled(interval, inARow);
        };
    }

    /** Whether the wait is a pause that the exchange asked for. */
    static boolean isPause(Fault fault) {
        return fault.retryAfter() != null
                || switch (fault.kind()) {
                    case REFUSED, RATE_EXCEEDED, UNDECLARED, CHALLENGE, LOGIN -> true;
                    case NO_ANSWER,
                            NOT_FOUND,
                            HTTP_STATUS,
                            TRUNCATED,
                            BUSINESS_ERROR,
                            CHANGED_SCHEMA,
                            IMPLAUSIBLE_EMPTY,
                            REPLAY,
                            END_OF_WINDOW,
                            INTERNAL ->
                            false;
                };
    }

    private Duration doubled(Duration interval, int inARow) {
        Duration wait = interval.multipliedBy(1L << Math.clamp(inARow - 1, 0, 10));
        return wait.compareTo(longest) < 0 ? wait : longer(longest, interval);
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? b : a;
    }
}
