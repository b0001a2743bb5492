package disclosure.exchange.market;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The markets of all venues on one clock. */
public final class Exchanges {

    /** Keeps the venues' filings apart; Beijing's are those of the seed alone. */
    private static final long BETWEEN_VENUES = 7_368_787L;

    /** A question for so many filings. */
    private static final int FILINGS_PER_QUESTION = 4;

    private final Map<Venue, Market> markets = new EnumMap<>(Venue.class);
    private final Map<Venue, Questions> questions = new EnumMap<>(Venue.class);
    private final VirtualClock clock;

    /**
     * Opens these venues.
     *
     * @param count number of filings of each venue
     */
    public Exchanges(VirtualClock clock, Collection<Venue> venues, int count, long seed) {
        this.clock = clock;
        for (Venue venue : venues) {
            long own = venue == Venue.BEIJING ? seed : seed + apart(venue);
            markets.put(venue, new Market(clock, new Generator(own, venue), count, own));
            if (venue.mainland()) {
                int asked = Math.max(1, count / FILINGS_PER_QUESTION);
                questions.put(venue, new Questions(clock, venue, asked, seed));
            }
        }
    }

    private static long apart(Venue venue) {
        return venue.name().hashCode() * BETWEEN_VENUES;
    }

    public VirtualClock clock() {
        return clock;
    }

    public Market of(Venue venue) {
        return market(venue)
                .orElseThrow(() -> new IllegalArgumentException(venue + " is not open"));
    }

    public Optional<Market> market(Venue venue) {
        return Optional.ofNullable(markets.get(venue));
    }

    /** What investors ask the venue's companies; nothing outside the mainland. */
    public Optional<Questions> questions(Venue venue) {
        return Optional.ofNullable(questions.get(venue));
    }

    public Collection<Market> all() {
        return List.copyOf(markets.values());
    }

    /** The market that has this filing. */
    public Optional<Market> having(String code) {
        return markets.values().stream().filter(market -> market.find(code).isPresent()).findAny();
    }
}
