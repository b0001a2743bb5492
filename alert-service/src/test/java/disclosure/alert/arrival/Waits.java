package disclosure.alert.arrival;

import java.time.Duration;

/** Short waits. */
record Waits() implements ArrivalConfig {

    @Override
    public Duration firstWait() {
        return Duration.ofMillis(1);
    }

    @Override
    public Duration longestWait() {
        return Duration.ofMillis(2);
    }
}
