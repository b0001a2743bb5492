package disclosure.alert.notify;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Trace;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeliveryMetersTest {

    private static final Instant SEEN = Instant.parse("2026-04-15T01:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final DeliveryMeters meters = new DeliveryMeters(registry);

    @Test
    void timesEveryHopAndTheWhole() {
        meters.delivered(
                Trace.seen(null, SEEN)
                        .onKafkaAt(SEEN.plusMillis(1))
                        .parsedAt(SEEN.plusMillis(3))
                        .matchedAt(SEEN.plusMillis(7))
                        .firstAttemptAt(SEEN.plusMillis(15))
                        .deliveredAt(SEEN.plusMillis(31)));

        assertThat(millis(hop("seen-to-kafka"))).isEqualTo(1);
        assertThat(millis(hop("kafka-to-parsed"))).isEqualTo(2);
        assertThat(millis(hop("parsed-to-matched"))).isEqualTo(4);
        assertThat(millis(hop("matched-to-first-attempt"))).isEqualTo(8);
        assertThat(millis(hop("first-attempt-to-delivered"))).isEqualTo(16);
        assertThat(millis(registry.get("disclosure.filing.to.delivery").timer())).isEqualTo(31);
        assertThat(outcomes("delivered")).isEqualTo(1);
    }

    @Test
    void passesOverStampsThatAreMissingOrRunBackwards() {
        meters.delivered(
                Trace.seen(null, SEEN)
                        .parsedAt(SEEN.plusMillis(9))
                        .matchedAt(SEEN.plusMillis(8))
                        .deliveredAt(SEEN.plusMillis(10)));

        assertThat(registry.get("disclosure.hop.seconds").timers())
                .hasSize(5)
                .allMatch(timer -> timer.count() == 0);
        assertThat(registry.get("disclosure.filing.to.delivery").timer().count()).isEqualTo(1);
    }

    @Test
    void countsWhatIsTriedAgainAndWhatIsGivenUp() {
        meters.retry();
        meters.retry();
        meters.gaveUp();

        assertThat(outcomes("retry")).isEqualTo(2);
        assertThat(outcomes("gave-up")).isEqualTo(1);
        assertThat(outcomes("delivered")).isZero();
    }

    private Timer hop(String name) {
        return registry.get("disclosure.hop.seconds").tag("hop", name).timer();
    }

    private double outcomes(String outcome) {
        return registry.get("disclosure.deliveries").tag("outcome", outcome).counter().count();
    }

    private static double millis(Timer timer) {
        return timer.totalTime(TimeUnit.MILLISECONDS);
    }
}
