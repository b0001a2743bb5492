package disclosure.crawler.poll;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a loop that waits, so that it need not look again and again whether there is work. */
final class Bell {

    private final Semaphore rung = new Semaphore(0);

    /** There is work; a loop that does not wait now finds out when it does. */
    void ring() {
        rung.release();
    }

    /** Waits until it rings or the time is over, whichever comes first. */
    void within(Duration time) throws InterruptedException {
        if (rung.tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS)) {
            int _ = rung.drainPermits();
        }
    }
}
