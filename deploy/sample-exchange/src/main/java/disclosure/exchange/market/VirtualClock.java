package disclosure.exchange.market;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The exchange's time: starts where it is told and passes {@code speed} times as fast as the real
 * one.
 */
public final class VirtualClock {

    private final Clock real;
    private Instant realOrigin;
    private Instant origin;
    private double speed;

    public VirtualClock(Clock real, Instant start, double speed) {
        this.real = real;
        this.realOrigin = real.instant();
        this.origin = start;
        this.speed = speed;
    }

    public synchronized Instant now() {
        Duration passed = Duration.between(realOrigin, real.instant());
        return origin.plusNanos((long) (passed.toNanos() * speed));
    }

    public synchronized double speed() {
        return speed;
    }

    /** Goes on from the present moment at another speed; 0 stands still. */
    public synchronized void speed(double wanted) {
        origin = now();
        realOrigin = real.instant();
        speed = wanted;
    }

    /** Jumps to a moment. */
    public synchronized void moveTo(Instant wanted) {
        realOrigin = real.instant();
        origin = wanted;
    }
}
