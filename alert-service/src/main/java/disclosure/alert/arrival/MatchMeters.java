package disclosure.alert.arrival;

import disclosure.alert.match.Decision;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.function.Supplier;

/** Figures of matching. */
@Singleton
class MatchMeters {

    private final MeterRegistry registry;
    private final Counter alerts;
    private final Timer time;

    MatchMeters(MeterRegistry registry) {
        this.registry = registry;
        this.alerts =
                Counter.builder("disclosure.alerts")
                        .description("Alerts that were kept")
                        .register(registry);
        this.time =
                Timer.builder("disclosure.match")
                        .description("Time to find the rules that one filing matches at one stage")
                        .publishPercentileHistogram()
                        .register(registry);
    }

    <T> T timed(Supplier<T> matching) {
        Timer.Sample sample = Timer.start(registry);
        try {
            return matching.get();
        } finally {
            sample.stop(time);
        }
    }

    /** Counts a rule that the engine could not evaluate. */
    void failed() {
        registry.counter("disclosure.matches", "outcome", "failed").increment();
    }

    /** Counts rules that matched, by what was decided. */
    void decided(Decision decision) {
        String outcome =
                switch (decision) {
                    case Decision.Alert ignored -> "match";
                    case Decision.None none -> none.why().name().toLowerCase(Locale.ROOT);
                    case Decision.Broken ignored -> "failed";
                };
        registry.counter("disclosure.matches", "outcome", outcome).increment();
    }

    void kept(int count) {
        alerts.increment(count);
    }
}
