package disclosure.alert.watchlist;

import disclosure.alert.match.Listings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The watchlists of a tenant, for the rules that use them. */
@ApplicationScoped
public class Watchlists {

    private final WatchlistRepository watchlists;

    Watchlists(WatchlistRepository watchlists) {
        this.watchlists = watchlists;
    }

    /** A list that there is. */
    public record Found(UUID id, boolean isEmpty) {}

    /**
     * Those of the names that there are; in a transaction that writes, none of them can be deleted
     * until it ends.
     */
    @Transactional
    public Map<String, Found> found(String tenant, Collection<String> names) {
        Map<String, Found> found = new HashMap<>();
        for (WatchlistRow row : watchlists.kept(tenant, names)) {
            found.put(row.name, new Found(row.id, row.tickers.length == 0));
        }
        return found;
    }

    /** The names of all. */
    @Transactional
    public List<String> all(String tenant) {
        return watchlists.list("tenant", tenant).stream().map(row -> row.name).toList();
    }

    @Transactional
    public Map<UUID, String> names(String tenant, Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        watchlists.withIds(tenant, ids).forEach(row -> names.put(row.id, row.name));
        return names;
    }

    /** When one of the lists changed last; empty where there are none. */
    @Transactional
    public Optional<Instant> changedAt(String tenant, Collection<UUID> ids) {
        return watchlists.withIds(tenant, ids).stream()
                .map(row -> row.updatedAt)
                .max(Comparator.naturalOrder());
    }

    /** What is on lists. */
    @Transactional
    public Listings listings(String tenant, Collection<UUID> ids) {
        Map<String, Map<UUID, String>> byTicker = new HashMap<>();
        for (WatchlistRow row : watchlists.withIds(tenant, ids)) {
            for (String ticker : row.tickers) {
                byTicker.computeIfAbsent(ticker, fresh -> new HashMap<>()).put(row.id, row.name);
            }
        }
        return new Listings(byTicker);
    }
}
