package disclosure.alert.alert;

import disclosure.events.AlertRaised;
import disclosure.events.EventJson;
import disclosure.events.EventTypes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells untold alerts on their topic, in feed order; one replica at a time. */
@ApplicationScoped
public class AlertRelay {

    private static final Logger LOG = Logger.getLogger(AlertRelay.class);
    private static final URI SOURCE = URI.create("/alert-service");

    private final AlertStore alerts;
    private final MutinyEmitter<byte[]> topic;
    private final AlertsConfig config;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread loop;

    AlertRelay(
            AlertStore alerts,
            @Channel("alerts-raised")
                    @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 4096)
                    MutinyEmitter<byte[]> topic,
            AlertsConfig config) {
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

    /** Tells new alerts at once; to be called after the commit. Never blocks. */
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
            wake.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
            wake.drainPermits();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** True when more may be waiting. */
    private boolean tell() throws InterruptedException {
        List<AlertStore.Kept> untold = alerts.untold(config.batch());
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        for (AlertStore.Kept kept : untold) {
            answers.add(send(kept.event()));
        }
        int told = 0;
        long deadline = System.nanoTime() + config.patience().toNanos();
        // What follows the first failure is told again with it, so that the order stays.
        while (told < untold.size() && acknowledged(answers.get(told), deadline)) {
            told++;
        }
        if (told > 0) {
            alerts.toldUpTo(untold.get(told - 1).seq());
        }
        return told == config.batch();
    }

    private static boolean acknowledged(CompletableFuture<Void> answer, long deadline)
            throws InterruptedException {
        try {
            answer.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            LOG.warnf("alert not acknowledged by the broker, told again error=%s", e.getMessage());
            return false;
        }
    }

    private CompletableFuture<Void> send(AlertRaised alert) {
        AlertRaised.Headline filing = alert.filing();
        String company = filing.ticker() == null ? filing.filingId() : filing.ticker();
        Metadata metadata =
                Metadata.of(
                        OutgoingKafkaRecordMetadata.<String>builder()
                                .withKey(filing.exchange() + ":" + company)
                                .build(),
                        OutgoingCloudEventMetadata.<byte[]>builder()
                                .withId(alert.alertId())
                                .withType(EventTypes.ALERT_RAISED)
                                .withSource(SOURCE)
                                .withSubject(filing.filingId())
                                .withTimestamp(alert.raisedAt().atZone(ZoneOffset.UTC))
                                .withDataContentType("application/json")
                                .build());
        try {
            return topic.sendMessage(Message.of(EventJson.write(alert), metadata))
                    .subscribeAsCompletionStage();
        } catch (RuntimeException e) {
            // The emitter refuses when its buffer is full or its channel is closed.
            return CompletableFuture.failedFuture(e);
        }
    }
}
