package disclosure.alert.match;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which watchlists hold which tickers.
 *
 * @param byTicker ids and names of the lists that hold it; tickers on none may be left out
 */
public record Listings(Map<String, Map<UUID, String>> byTicker) {

    public static final Listings NONE = new Listings(Map.of());

    public Listings {
        byTicker = Map.copyOf(byTicker);
    }

    /** Every ticker that is on a list. */
    public Set<String> tickers() {
        return byTicker.keySet();
    }

    Map<UUID, String> holding(String ticker) {
        return byTicker.getOrDefault(ticker, Map.of());
    }

    /** The lists that hold one of the tickers, as the engine knows them. */
    Set<String> values(Collection<String> tickers) {
        return tickers.stream()
                .flatMap(ticker -> holding(ticker).keySet().stream())
                .map(UUID::toString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
