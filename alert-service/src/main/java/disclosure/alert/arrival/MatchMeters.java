package disclosure.alert.arrival;

import disclosure.alert.match.Decision;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Figures of matching. */
@Singleton
class MatchMeters {

    /** What one filing's time goes into. */
    enum Step {
        /** The record's bytes become an event. */
        READ,
        /** The text is folded and the engine finds the rules. */
        MATCH,
        /** Each rule found is asked why. */
        JUDGE,
        /** Alerts and deliveries are written and committed. */
        KEEP
    }

    private final MeterRegistry registry;
    private final Counter alerts;
    private final Timer time;
    private final Timer whole;
    private final Map<String, Counter> decided = new ConcurrentHashMap<>();
    private final Map<Step, Timer> steps = new EnumMap<>(Step.class);

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
        this.whole =
                Timer.builder("disclosure.arrival")
                        .description("Time to handle one filing at one stage, until all is kept")
                        .publishPercentileHistogram()
                        .register(registry);
        for (Step step : Step.values()) {
            steps.put(
                    step,
                    Timer.builder("disclosure.arrival.step")
                            .description("What that time goes into")
                            .tag("step", step.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
    }

    void handled(long nanos) {
        whole.record(nanos, TimeUnit.NANOSECONDS);
    }

    /** Notes what a step took that began at this time of {@link System#nanoTime}. */
    void took(Step step, long began) {
        Timer timer = steps.get(step);
        if (timer != null) {
            timer.record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        }
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
        // Looking a counter up by its name and tags costs more than counting.
        decided.computeIfAbsent(
                        outcome, name -> registry.counter("disclosure.matches", "outcome", name))
                .increment();
    }

    void kept(int count) {
        alerts.increment(count);
    }
}
