package disclosure.alert.alert;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells untold alerts on their topic, in feed order; one replica at a time. */
@ApplicationScoped
public class AlertRelay {

    private static final Logger LOG = Logger.getLogger(AlertRelay.class);

    private final AlertStore alerts;
    private final AlertTopic topic;
    private final AlertsConfig config;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread loop;

    AlertRelay(AlertStore alerts, AlertTopic topic, AlertsConfig config) {
        this.alerts = alerts;
        this.topic = topic;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            loop = Thread.ofPlatform().name("alert-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (loop != null) {
            loop.interrupt();
            loop.join(TimeUnit.SECONDS.toMillis(1));
        }
    }

    /** Tells new alerts soon; to be called after the commit. Never blocks. */
    public void nudge() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    private void run() {
        while (!stopping) {
            boolean more = false;
            try {
                more = QuarkusTransaction.requiringNew().call(this::tell);
            } catch (Exception e) {
                if (!stopping) {
                    LOG.warnf("alerts not told, tried again error=%s", e.getMessage());
                }
            }
            if (!more && !pause()) {
                return;
            }
        }
    }

    private boolean pause() {
        try {
            if (wake.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                Thread.sleep(config.gather());
            }
            wake.drainPermits();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** True when more may be waiting. */
    private boolean tell() throws InterruptedException {
        List<UntoldAlert> untold = alerts.untold(config.batch());
        List<Future<RecordMetadata>> answers = send(untold);
        int told = 0;
        long deadline = System.nanoTime() + config.patience().toNanos();
        // What follows the first failure is told again with it, so that the order stays.
        while (told < answers.size() && acknowledged(answers.get(told), deadline)) {
            told++;
        }
        if (told > 0) {
            alerts.toldUpTo(untold.get(told - 1).seq());
        }
        return told == config.batch();
    }

    /** Not beyond the first that is refused: where the broker is away, each waits to be so. */
    private List<Future<RecordMetadata>> send(List<UntoldAlert> untold) {
        List<Future<RecordMetadata>> answers = new ArrayList<>();
        boolean refused = false;
        for (int i = 0; i < untold.size() && !refused; i++) {
            Future<RecordMetadata> answer = topic.send(untold.get(i));
            answers.add(answer);
            refused = answer.state() == Future.State.FAILED;
        }
        return answers;
    }

    private static boolean acknowledged(Future<RecordMetadata> answer, long deadline)
            throws InterruptedException {
        try {
            answer.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            LOG.warnf("alert not acknowledged by the broker, told again error=%s", e.getMessage());
            return false;
        }
    }
}
