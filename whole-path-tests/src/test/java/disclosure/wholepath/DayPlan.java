package disclosure.wholepath;

import java.time.Duration;
import java.time.Instant;

/**
 * How much of a market day is lived through, from system properties.
 *
 * @param filings disclosures released during the day, over all venues ({@code market.day.filings})
 * @param seed decides filings, faults and their order ({@code market.day.seed})
 * @param speed how many times as fast as the real one the exchange's clock runs
 * @param betweenDeaths real time between two deaths of a crawler
 */
record DayPlan(int filings, long seed, double speed, Duration betweenDeaths) {

    static final int VENUES = 5;

    private static final int FILINGS = 500;
    private static final int MOST_EARLIER = 300;
    private static final Duration BETWEEN_FILINGS = Duration.ofMillis(12_500);

    /** Ends the day well after its last filing has reached every source. */
    private static final Duration CLOSING = Duration.ofMinutes(15);

    static DayPlan asked() {
        int filings = Integer.getInteger("market.day.filings", FILINGS);
        return new DayPlan(
                filings,
                Long.getLong("market.day.seed", 20261120L),
                60,
                filings > FILINGS ? Duration.ofMinutes(1) : Duration.ofSeconds(12));
    }

    int ofEachVenue() {
        return filings / VENUES;
    }

    /** Filings that each venue has from the days before. */
    int earlier() {
        return Math.min(ofEachVenue(), MOST_EARLIER);
    }

    /** The day's length on the exchange's clock. */
    Duration length() {
        return BETWEEN_FILINGS.multipliedBy(ofEachVenue()).plus(CLOSING);
    }

    /** Begins early enough to be over by now: no feed looks for filings of tomorrow. */
    Instant opening(Instant now) {
        return now.minus(length()).minus(CLOSING);
    }
}
