package disclosure.crawler.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The time one call may take, from its first byte sent to its last one received. */
final class Deadline {

    /** It is over. */
    static final class Missed extends IOException {
        private static final long serialVersionUID = 1L;

        Missed(String words) {
            super(words);
        }
    }

    private final Duration allowed;
    private final long end;

    Deadline(Duration allowed) {
        this.allowed = allowed;
        this.end = System.nanoTime() + allowed.toNanos();
    }

    /** May be negative. */
    long nanosLeft() {
        return end - System.nanoTime();
    }

    /**
     * What was missed, for an operator.
     *
     * @param what for example "it did not answer"
     */
    Missed missed(String what) {
        double seconds = allowed.toNanos() / (double) TimeUnit.SECONDS.toNanos(1);
        return new Missed("%s within %s s".formatted(what, seconds));
    }
}
