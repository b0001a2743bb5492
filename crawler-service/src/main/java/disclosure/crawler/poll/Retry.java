package disclosure.crawler.poll;

import disclosure.crawler.feed.FeedAnswer.Fault;
import java.time.Duration;
import java.time.Instant;

/**
 * When a pass is made again that broke behind the first page. The next poll tries at once. Where
 * that one breaks too, polls look at the top alone, and the whole is tried later and later: a page
 * that cannot be read delays nothing that is published meanwhile. Not shared between threads.
 */
final class Retry {

    private final BackOff backOff;
    private int inARow;
    private Instant notBefore = Instant.MIN;

    Retry(BackOff backOff) {
        this.backOff = backOff;
    }

    /** Whether it is too early to go behind the top. */
    boolean waits(Instant now) {
        return now.isBefore(notBefore);
    }

    void broke(Fault fault, Duration interval, Instant now) {
        inARow++;
        if (inARow > 1) {
            notBefore = now.plus(backOff.after(fault, inARow, interval));
        }
    }

    void wentWell() {
        inARow = 0;
        notBefore = Instant.MIN;
    }
}
