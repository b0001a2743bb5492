package disclosure.alert.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2026-04-15T08:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final List<Duration> WAITS =
            Stream.of("PT5S", "PT5M", "PT30M", "PT2H", "PT5H", "PT10H", "PT14H", "PT20H", "PT24H")
                    .map(Duration::parse)
                    .toList();

    @Property
    void staysWithinAFifthOfThePlan(
            @ForAll @IntRange(min = 1, max = 9) int failed,
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double random) {
        Duration plan = WAITS.get(failed - 1);

        Duration wait = Duration.between(NOW, schedule(random).next(failed, NOW, null).get());

        assertThat(wait.toMillis())
                .isBetween((long) (plan.toMillis() * 0.8) - 1, (long) (plan.toMillis() * 1.2) + 1);
    }

    @Property
    void isNeverEarlierThanTheReceiverAskedNorLaterThanTheLongest(
            @ForAll @IntRange(min = 1, max = 9) int failed,
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double random,
            @ForAll @LongRange(min = -100_000, max = 1_000_000) long askedSeconds) {
        Instant asked = NOW.plusSeconds(askedSeconds);
        Instant planned = schedule(random).next(failed, NOW, null).get();

        Instant next = schedule(random).next(failed, NOW, asked).get();

        assertThat(next).isAfterOrEqualTo(planned);
        if (askedSeconds <= LONGEST.toSeconds()) {
            assertThat(next).isAfterOrEqualTo(asked);
        } else {
            assertThat(next).isIn(planned, NOW.plus(LONGEST));
        }
    }

    @Test
    void endsAfterTheTenthAttempt() {
        assertThat(schedule(0.5).next(9, NOW, null)).isPresent();
        assertThat(schedule(0.5).next(10, NOW, null)).isEmpty();
        assertThat(schedule(0.5).next(10, NOW, NOW.plusSeconds(60))).isEmpty();
    }

    private static RetrySchedule schedule(double random) {
        return new RetrySchedule(WAITS, 0.2, LONGEST, () -> random);
    }
}
