package disclosure.exchange.market;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What one source shows of some markets. Beside the exchange itself others show the same filing: a
 * little later, now and then a little earlier.
 */
public final class Showcase {

    private static final int EARLIEST_SECONDS = 60;
    private static final int LATEST_SECONDS = 240;

    private final String source;
    private final boolean own;
    private final VirtualClock clock;
    private final List<Market> markets;
    private final Predicate<Filing> shows;

    /**
     * A source.
     *
     * @param own whether this is the place where the filings are released
     * @param shows which of the markets' filings
     */
    public Showcase(
            String source,
            boolean own,
            VirtualClock clock,
            List<Market> markets,
            Predicate<Filing> shows) {
        this.source = source;
        this.own = own;
        this.clock = clock;
        this.markets = List.copyOf(markets);
        this.shows = shows;
    }

    /**
     * A filing here.
     *
     * @param at since when it is shown
     */
    public record Shown(Filing filing, Venue venue, Instant at) {}

    /** The same source, some of its filings. */
    public Showcase only(Predicate<Filing> some) {
        return new Showcase(source, own, clock, markets, shows.and(some));
    }

    /** What is shown at this moment, last shown first. */
    public List<Shown> now() {
        Instant now = clock.now();
        return markets.stream()
                .flatMap(
                        market ->
                                market.all().stream()
                                        .filter(shows)
                                        .map(
                                                filing ->
                                                        new Shown(
                                                                filing,
                                                                market.venue(),
                                                                at(filing))))
                .filter(shown -> !shown.at().isAfter(now))
                .sorted(
                        Comparator.comparing(Shown::at)
                                .thenComparing(shown -> shown.filing().code())
                                .reversed())
                .toList();
    }

    /** The first that this holds for. */
    public Optional<Shown> find(Predicate<Filing> wanted) {
        return now().stream().filter(shown -> wanted.test(shown.filing())).findFirst();
    }

    /** The first that this holds for, of all that is shown here or was released elsewhere. */
    public Optional<Filing> findReleased(Predicate<Filing> wanted) {
        Instant now = clock.now();
        return markets.stream()
                .flatMap(market -> market.all().stream())
                .filter(shows)
                .filter(filing -> !filing.releasedAt().isAfter(now) || !at(filing).isAfter(now))
                .filter(wanted)
                .findFirst();
    }

    public Instant clock() {
        return clock.now();
    }

    private Instant at(Filing filing) {
        if (own) {
            return filing.releasedAt();
        }
        int after = Numbers.spread(filing, source, EARLIEST_SECONDS + LATEST_SECONDS);
        return filing.releasedAt().plusSeconds(after - EARLIEST_SECONDS);
    }
}
