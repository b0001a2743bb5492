package disclosure.alert.notify.stream;

import disclosure.alert.alert.AlertKept;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The highest sequence number known to be committed; connections wait for it to move. */
@ApplicationScoped
class StreamHead {

    private final StreamAlerts alerts;
    private final StreamConfig config;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long head;
    private boolean stopping;
    private @Nullable Thread looking;

    StreamHead(StreamAlerts alerts, StreamConfig config) {
        this.alerts = alerts;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        looking = Thread.ofVirtual().name("stream-head").start(this::look);
    }

    void stop(@Observes ShutdownEvent event) {
        lock.lock();
        try {
            stopping = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
        if (looking != null) {
            looking.interrupt();
        }
    }

    void kept(@Observes AlertKept alerts) {
        raise(alerts.upTo());
    }

    /** The head as the database has it now. */
    long now() {
        long committed = alerts.range().newest();
        raise(committed);
        return committed;
    }

    /**
     * Waits until the head has passed {@code seen}.
     *
     * @return the head, which is still {@code seen} when the time is over
     */
    long await(long seen, Duration longest) throws InterruptedException {
        long nanos = longest.toNanos();
        lock.lockInterruptibly();
        try {
            while (head <= seen && !stopping && nanos > 0) {
                nanos = moved.awaitNanos(nanos);
            }
            return Math.max(head, seen);
        } finally {
            lock.unlock();
        }
    }

    boolean stopping() {
        lock.lock();
        try {
            return stopping;
        } finally {
            lock.unlock();
        }
    }

    private void raise(long seq) {
        lock.lock();
        try {
            if (seq > head) {
                head = seq;
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private void look() {
        while (!stopping()) {
            try {
                TimeUnit.NANOSECONDS.sleep(config.poll().toNanos());
                raise(alerts.range().newest());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception e) {
                Log.warnf("the newest alert could not be looked up: %s", e.getMessage());
            }
        }
    }
}
