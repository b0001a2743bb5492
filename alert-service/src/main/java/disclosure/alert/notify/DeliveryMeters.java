package disclosure.alert.notify;

import disclosure.events.Trace;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long filings took, hop by hop and as a whole, and how attempts ended. A filing that several
 * channels accept counts once per channel.
 */
@Singleton
class DeliveryMeters {

    // Faster or slower than this is not told apart.
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Timer seenToKafka;
    private final Timer kafkaToParsed;
    private final Timer parsedToMatched;
    private final Timer matchedToFirstAttempt;
    private final Timer firstAttemptToDelivered;
    private final Timer whole;
    private final Counter delivered;
    private final Counter retry;
    private final Counter gaveUp;

    DeliveryMeters(MeterRegistry registry) {
        seenToKafka = hop(registry, "seen-to-kafka");
        kafkaToParsed = hop(registry, "kafka-to-parsed");
        parsedToMatched = hop(registry, "parsed-to-matched");
        matchedToFirstAttempt = hop(registry, "matched-to-first-attempt");
        firstAttemptToDelivered = hop(registry, "first-attempt-to-delivered");
        whole =
                timer("disclosure.filing.to.delivery")
                        .description("From first seen at the source to accepted by a channel")
                        .register(registry);
        delivered = outcome(registry, "delivered");
        retry = outcome(registry, "retry");
        gaveUp = outcome(registry, "gave-up");
    }

    /**
     * @param trace with the stamps of this delivery; a hop whose stamps are missing, or run
     *     backwards because two machines' clocks differ, is passed over
     */
    void delivered(Trace trace) {
        delivered.increment();
        record(seenToKafka, trace.firstSeen(), trace.onKafka());
        record(kafkaToParsed, trace.onKafka(), trace.parsed());
        record(parsedToMatched, trace.parsed(), trace.matched());
        record(matchedToFirstAttempt, trace.matched(), trace.firstAttempt());
        record(firstAttemptToDelivered, trace.firstAttempt(), trace.delivered());
        record(whole, trace.firstSeen(), trace.delivered());
    }

    void retry() {
        retry.increment();
    }

    void gaveUp() {
        gaveUp.increment();
    }

    private static void record(Timer timer, @Nullable Instant from, @Nullable Instant to) {
        if (from != null && to != null && !to.isBefore(from)) {
            timer.record(Duration.between(from, to));
        }
    }

    private static Timer hop(MeterRegistry registry, String hop) {
        return timer("disclosure.hop.seconds")
                .description("From one stamp of a filing's trace to the next")
                .tag("hop", hop)
                .register(registry);
    }

    private static Timer.Builder timer(String name) {
        return Timer.builder(name)
                .publishPercentileHistogram()
                .minimumExpectedValue(SHORTEST)
                .maximumExpectedValue(LONGEST);
    }

    private static Counter outcome(MeterRegistry registry, String outcome) {
        return Counter.builder("disclosure.deliveries")
                .description("Attempts to tell a channel, by how they ended")
                .tag("outcome", outcome)
                .register(registry);
    }
}
