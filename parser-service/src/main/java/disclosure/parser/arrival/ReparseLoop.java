package disclosure.parser.arrival;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Takes filings to read anew one by one, while there are no news to handle. */
@ApplicationScoped
class ReparseLoop {

    private static final Logger LOG = Logger.getLogger(ReparseLoop.class);

    private final Reparse reparse;
    private final LiveWork live;
    private final ReparseConfig config;
    private final Thread worker = new Thread(this::run, "reparse");
    private volatile boolean stopping;

    ReparseLoop(Reparse reparse, LiveWork live, ReparseConfig config) {
        this.reparse = reparse;
        this.live = live;
        this.config = config;
    }

    @SuppressWarnings("ThreadPriorityCheck") // A favour to news; nothing relies on it.
    void start(@Observes StartupEvent event) {
        worker.setPriority(Thread.MIN_PRIORITY);
        worker.setDaemon(true);
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        worker.interrupt();
        worker.join(Duration.ofSeconds(5));
    }

    private void run() {
        while (!stopping) {
            try {
                if (!live.restedFor(config.rest()) || !reparse.next()) {
                    Thread.sleep(config.every());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException | RuntimeException e) {
                if (stopping) {
                    return;
                }
                LOG.warnf("reading anew waits: %s", e.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(config.every());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
