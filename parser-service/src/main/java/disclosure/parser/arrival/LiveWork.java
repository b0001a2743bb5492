package disclosure.parser.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Whether news are being handled: what can wait does. */
@ApplicationScoped
class LiveWork {

    private final Clock clock;
    private final AtomicInteger inHand = new AtomicInteger();
    private volatile Instant last = Instant.EPOCH;

    LiveWork(Clock clock) {
        this.clock = clock;
    }

    void begin() {
        inHand.incrementAndGet();
    }

    void end() {
        last = clock.instant();
        inHand.decrementAndGet();
    }

    /** Nothing is in hand, and nothing was for this long: the next may be on its way. */
    boolean restedFor(Duration time) {
        return inHand.get() == 0 && !last.plus(time).isAfter(clock.instant());
    }
}
