package disclosure.crawler.poll;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends the loops of a process; loops wait on it instead of sleeping. */
final class Stop {

    private final CountDownLatch latch = new CountDownLatch(1);

    private final List<Bell> bells = new CopyOnWriteArrayList<>();

    void now() {
        latch.countDown();
        bells.forEach(Bell::ring);
    }

    /** A bell that rings at the end, too. */
    Bell bell() {
        Bell bell = new Bell();
        bells.add(bell);
        return bell;
    }

    boolean requested() {
        return latch.getCount() == 0;
    }

    /** True when it came within that time. */
    boolean within(Duration time) throws InterruptedException {
        return latch.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
