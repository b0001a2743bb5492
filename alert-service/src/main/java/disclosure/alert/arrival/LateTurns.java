package disclosure.alert.arrival;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is left of filings for tenants they match very often: done in its order on a thread of its
 * own, so that no other filing waits for it. Whatever waits here is not acknowledged yet.
 */
@ApplicationScoped
class LateTurns {

    /** Does its work and acknowledges; is interrupted when the service stops. */
    interface Work {
        void run() throws InterruptedException;
    }

    private record Waiting(String company, Work work) {}

    /** Bounds what is held in memory: a filing with its text is some ten kilobytes. */
    private static final int MOST = 256;

    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST);
    private final Map<String, Integer> companies = new ConcurrentHashMap<>();
    private @Nullable Thread loop;

    void start(@Observes StartupEvent event) {
        loop = Thread.ofPlatform().name("late-turns").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (loop != null) {
            loop.interrupt();
            loop.join(Duration.ofSeconds(1));
        }
    }

    /** Whether a filing of this company waits: the next one must wait behind it. */
    boolean hold(String company) {
        return companies.containsKey(company);
    }

    /** Waits while very many others are waiting. */
    void add(String company, Work work) throws InterruptedException {
        companies.merge(company, 1, Integer::sum);
        queue.put(new Waiting(company, work));
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Waiting next = queue.take();
                next.work().run();
                companies.computeIfPresent(
                        next.company(), (company, count) -> count == 1 ? null : count - 1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
