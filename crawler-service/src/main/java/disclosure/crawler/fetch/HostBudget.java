package disclosure.crawler.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What we allow ourselves towards one site: in each lane one call at a time, and a gap after it.
 * Shared by all feeds, because several may live on one site; which is why one replica alone watches
 * all feeds of a site.
 */
public final class HostBudget {

    /** Kinds of calls that do not wait for one another. */
    public enum Lane {
        LIST,
        DOCUMENT
    }

    /** The right to call; close it when the answer has arrived. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    private static final class Queue {
        final ReentrantLock lock = new ReentrantLock(true);
        long freeAtNanos = System.nanoTime();
    }

    private final Duration gap;
    private final Map<String, Queue> queues = new ConcurrentHashMap<>();

    public HostBudget(Duration gap) {
        this.gap = gap;
    }

    /** Waits for the site to be free. */
    Turn enter(String site, Lane lane) throws InterruptedException {
        String name = lane + " " + site;
        Queue queue = queues.computeIfAbsent(name, key -> new Queue());
        queue.lock.lockInterruptibly();
        try {
            TimeUnit.NANOSECONDS.sleep(queue.freeAtNanos - System.nanoTime());
        } catch (InterruptedException e) {
            queue.lock.unlock();
            throw e;
        }
        return () -> {
            queue.freeAtNanos = System.nanoTime() + gap.toNanos();
            queue.lock.unlock();
        };
    }
}
