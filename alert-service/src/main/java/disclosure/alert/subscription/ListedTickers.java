package disclosure.alert.subscription;

import disclosure.alert.match.Listings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which watchlists hold which tickers, over all tenants: of each ticker its lists, so that a change
 * of a list touches its own tickers and no rule, however many use it. For one thread at a time.
 */
final class ListedTickers {

    /** A ticker and the lists that hold it. */
    private record Holders(String ticker, List<Watchlist> lists) {}

    private static final class Watchlist {
        private final UUID id;
        private String name = "";
        private List<Holders> tickers = List.of();

        private Watchlist(UUID id) {
            this.id = id;
        }
    }

    private final Map<UUID, Watchlist> lists = new HashMap<>();
    private final Map<String, Holders> byTicker = new HashMap<>();

    /** The list as it is now. */
    void put(UUID id, String name, Collection<String> tickers) {
        Watchlist list = lists.computeIfAbsent(id, Watchlist::new);
        Set<String> added = new HashSet<>(tickers);
        List<Holders> now = new ArrayList<>(added.size());
        for (Holders old : list.tickers) {
            if (added.remove(old.ticker())) {
                now.add(old);
            } else {
                drop(list, old);
            }
        }
        for (String ticker : added) {
            Holders fresh =
                    byTicker.computeIfAbsent(
                            ticker, unknown -> new Holders(unknown, new ArrayList<>(2)));
            fresh.lists().add(list);
            now.add(fresh);
        }
        list.name = name;
        list.tickers = now;
    }

    void remove(UUID id) {
        Watchlist list = lists.remove(id);
        if (list != null) {
            list.tickers.forEach(old -> drop(list, old));
        }
    }

    private void drop(Watchlist list, Holders from) {
        from.lists().remove(list);
        if (from.lists().isEmpty()) {
            byTicker.remove(from.ticker());
        }
    }

    /** What there is of some tickers. */
    Listings of(Collection<String> tickers) {
        Map<String, Map<UUID, String>> found = new HashMap<>();
        for (String ticker : tickers) {
            Holders holders = byTicker.get(ticker);
            if (holders != null) {
                Map<UUID, String> names = new HashMap<>();
                holders.lists().forEach(list -> names.put(list.id, list.name));
                found.put(ticker, names);
            }
        }
        return found.isEmpty() ? Listings.NONE : new Listings(found);
    }
}
