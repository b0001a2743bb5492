package disclosure.alert.arrival;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
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

    private record Waiting(String company, Set<String> tenants, Work work) {}

    private static final Logger LOG = Logger.getLogger(LateTurns.class);

    /** Mostly it is the length of texts that bounds what waits. */
    private static final int MOST = 256;

    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST);
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
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

    /** Tenants for whom a filing of this company waits: the next one must wait behind it. */
    Set<String> behind(String company) {
        return waiting.stream()
                .filter(one -> one.company().equals(company))
                .flatMap(one -> one.tenants().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Waits while very many others are waiting. */
    void add(String company, Set<String> tenants, Work work) throws InterruptedException {
        Waiting last = new Waiting(company, tenants, work);
        waiting.add(last);
        queue.put(last);
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Waiting next = queue.take();
                try {
                    next.work().run();
                } catch (RuntimeException | Error e) {
                    // The thread must live: all that is late waits for it.
                    LOG.errorf(e, "filing not answered, it comes again after a restart");
                } finally {
                    waiting.remove(next);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
