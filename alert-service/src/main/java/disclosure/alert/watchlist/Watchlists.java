package disclosure.alert.watchlist;

import disclosure.alert.match.Listings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    /**
     * The ids of those of the names that there are; in a transaction that writes, none of them can
     * be deleted until it ends.
     */
    @Transactional
    public Map<String, UUID> ids(String tenant, Collection<String> names) {
        Map<String, UUID> ids = new HashMap<>();
        watchlists.named(tenant, names).forEach(row -> ids.put(row.name, row.id));
        ids.values()
                .forEach(
                        id ->
                                watchlists
                                        .getEntityManager()
                                        .find(
                                                WatchlistRow.class,
                                                id,
                                                LockModeType.PESSIMISTIC_READ));
        return ids;
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
