package disclosure.crawler.poll;

import disclosure.crawler.feed.Timetable;
import java.time.Duration;
import java.time.Instant;

/**
 * How soon a feed is asked again: as its timetable says, sooner while filings pour in, later and
 * later through a night in which nothing comes. Not shared between threads.
 */
final class Pace {

    private static final double SLOWER = 1.5;

    private final Timetable timetable;
    private Instant burstUntil = Instant.MIN;
    private int emptyInARow;

    Pace(Timetable timetable) {
        this.timetable = timetable;
    }

    /**
     * Interval until the next poll, before jitter.
     *
     * @param fresh what the last poll found
     */
    Duration after(Instant now, int fresh) {
        emptyInARow = fresh == 0 ? emptyInARow + 1 : 0;
        if (fresh >= timetable.burstFrom()) {
            burstUntil = now.plus(timetable.burst());
        }
        Duration usual = timetable.intervalAt(now);
        if (timetable.always() != null) {
            return usual;
        }
        if (now.isBefore(burstUntil)) {
            return shorter(usual, longer(usual.dividedBy(2), timetable.fastest()));
        }
        return timetable.busyAt(now) ? usual : slowed(usual);
    }

    /** A wait, cut where publishing begins before it is over. */
    Duration untilItOpens(Instant now, Duration wait) {
        return timetable.always() != null
                ? wait
                : shorter(wait, Duration.between(now, timetable.nextBusyFrom(now)));
    }

    private Duration slowed(Duration usual) {
        double factor = Math.pow(SLOWER, Math.min(emptyInARow - 1, 20));
        Duration slow = Duration.ofMillis((long) (usual.toMillis() * Math.max(1, factor)));
        return longer(usual, shorter(slow, timetable.slowest()));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? b : a;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
