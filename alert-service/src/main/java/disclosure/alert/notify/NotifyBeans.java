package disclosure.alert.notify;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;

/** Time and chance, injected so that tests can set them. */
class NotifyBeans {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    @DefaultBean
    RetrySchedule schedule(NotifyConfig config) {
        NotifyConfig.Retry retry = config.retry();
        return new RetrySchedule(
                retry.schedule(),
                retry.jitter(),
                retry.longestRetryAfter(),
                () -> ThreadLocalRandom.current().nextDouble());
    }
}
