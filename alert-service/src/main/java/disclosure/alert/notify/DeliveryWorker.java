package disclosure.alert.notify;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is due and attempts it, each attempt on a virtual thread of its own. Woken by {@link
 * #nudge} and by every attempt that ends; sweeps by itself for retries, and for what other replicas
 * left behind.
 */
@ApplicationScoped
class DeliveryWorker {

    /** It takes so many tenants at least to use up all attempts of a replica. */
    private static final int TENANTS = 4;

    private final DeliveryStore store;
    private final Map<String, ChannelKind> kinds;
    private final NotifyConfig.Worker config;
    private final RetrySchedule schedule;
    private final DeliveryMeters meters;
    private final Clock clock;

    private final Semaphore wake = new Semaphore(0);
    private final Map<UUID, Integer> inFlight = new ConcurrentHashMap<>();
    private final Map<UUID, DueDelivery> running = new ConcurrentHashMap<>();
    private volatile boolean stopping;
    private @Nullable Thread loop;
    private @Nullable ExecutorService attempts;

    @Inject
    DeliveryWorker(
            DeliveryStore store,
            @Any Instance<ChannelKind> kinds,
            NotifyConfig config,
            RetrySchedule schedule,
            DeliveryMeters meters,
            Clock clock) {
        this.store = store;
        this.kinds =
                kinds.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        ChannelKind::type, Function.identity()));
        this.config = config.worker();
        this.schedule = schedule;
        this.meters = meters;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            attempts =
                    Executors.newThreadPerTaskExecutor(
                            Thread.ofVirtual().name("delivery-", 0).factory());
            loop = Thread.ofPlatform().name("deliveries").daemon().start(this::run);
        }
    }

    /** Looks for due deliveries now. Never blocks. */
    void nudge() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        nudge();
        if (loop == null || attempts == null) {
            return;
        }
        loop.join(Duration.ofSeconds(1));
        attempts.shutdown();
        if (!attempts.awaitTermination(config.shutdown().toMillis(), TimeUnit.MILLISECONDS)) {
            attempts.shutdownNow();
            attempts.awaitTermination(500, TimeUnit.MILLISECONDS);
        }
    }

    private void run() {
        while (!stopping) {
            try {
                if (!takeAndStart()) {
                    wake.tryAcquire(config.sweep().toMillis(), TimeUnit.MILLISECONDS);
                    wake.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception e) {
                Log.error("due deliveries could not be taken; trying again", e);
                pause();
            }
        }
    }

    /** True when there may be more to take at once. */
    private boolean takeAndStart() {
        int free = config.total() - running.size();
        if (free <= 0) {
            return false;
        }
        List<DueDelivery> taken =
                store.take(clock.instant(), config.lease(), room(free), Map.copyOf(inFlight));
        for (DueDelivery delivery : taken) {
            inFlight.merge(delivery.channelId(), 1, Integer::sum);
            running.put(delivery.id(), delivery);
            executor().execute(() -> attempt(delivery));
        }
        return !taken.isEmpty();
    }

    private DeliveryStore.Room room(int free) {
        int perTenant = Math.max(config.perChannel(), config.total() / TENANTS);
        return new DeliveryStore.Room(config.perChannel(), perTenant, free);
    }

    private ExecutorService executor() {
        if (attempts == null) {
            throw new IllegalStateException("not started");
        }
        return attempts;
    }

    private void attempt(DueDelivery delivery) {
        Instant started = clock.instant();
        try {
            finish(delivery, started, outcome(delivery));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Log.infof("%s was interrupted by the shutdown; made again after its lease", delivery);
        } catch (Exception e) {
            Log.errorf(e, "%s could not be recorded; made again after its lease", delivery);
        } finally {
            running.remove(delivery.id());
            inFlight.computeIfPresent(delivery.channelId(), (id, n) -> n == 1 ? null : n - 1);
            nudge();
        }
    }

    private Outcome outcome(DueDelivery delivery) throws InterruptedException {
        ChannelKind kind = kinds.get(delivery.type());
        if (kind == null) {
            return new Outcome.GaveUp(
                    null, false, "channels of type " + delivery.type() + " are not known here");
        }
        try {
            return kind.attempt(delivery);
        } catch (RuntimeException e) {
            Log.errorf(e, "%s failed unexpectedly", delivery);
            return new Outcome.RetryLater(null, null, "the attempt failed unexpectedly: " + e);
        }
    }

    /** Records the outcome; a retry beyond the schedule becomes the end. */
    void finish(DueDelivery delivery, Instant started, Outcome outcome) {
        Instant ended = clock.instant();
        switch (outcome) {
            case Outcome.Delivered delivered -> {
                if (store.delivered(delivery, started, ended, delivered.status())) {
                    meters.delivered(
                            delivery.alert()
                                    .trace()
                                    .firstAttemptAt(delivery.firstAttemptAt())
                                    .deliveredAt(ended));
                }
            }
            case Outcome.GaveUp gaveUp -> giveUp(delivery, started, ended, gaveUp);
            case Outcome.RetryLater later ->
                    schedule.next(delivery.attempt(), ended, later.at())
                            .ifPresentOrElse(
                                    at -> retry(delivery, started, ended, later, at),
                                    () ->
                                            giveUp(
                                                    delivery,
                                                    started,
                                                    ended,
                                                    exhausted(delivery, later)));
        }
    }

    private void retry(
            DueDelivery delivery,
            Instant started,
            Instant ended,
            Outcome.RetryLater later,
            Instant at) {
        if (store.retry(delivery, started, ended, later, at)) {
            meters.retry();
        }
    }

    private void giveUp(
            DueDelivery delivery, Instant started, Instant ended, Outcome.GaveUp gaveUp) {
        if (store.gaveUp(delivery, started, ended, gaveUp)) {
            meters.gaveUp();
        }
    }

    private static Outcome.GaveUp exhausted(DueDelivery delivery, Outcome.RetryLater last) {
        return new Outcome.GaveUp(
                last.status(),
                false,
                "given up after %d attempts; the last: %s"
                        .formatted(delivery.attempt(), last.why()));
    }

    private void pause() {
        try {
            Thread.sleep(config.sweep());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
