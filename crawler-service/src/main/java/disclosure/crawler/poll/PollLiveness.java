package disclosure.crawler.poll;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/** Down when a polling loop hangs. An exchange that is away does not make it hang. */
@Liveness
@Singleton
final class PollLiveness implements HealthCheck {

    /** A full pass over many slow pages takes minutes and is no hang. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Watches watches;
    private final Clock clock;

    PollLiveness(Watches watches, Clock clock) {
        this.watches = watches;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        Instant now = clock.instant();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("polling loops").up();
        for (FeedWatch watch : watches.all()) {
            Duration silence = Duration.between(watch.lastBeat(), now);
            response.withData(watch.feedId(), silence.toSeconds() + " s since last turn");
            if (silence.compareTo(LONGEST) > 0) {
                response.down();
            }
        }
        return response.build();
    }
}
