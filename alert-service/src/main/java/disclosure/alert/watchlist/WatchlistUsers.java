package disclosure.alert.watchlist;

import java.util.UUID;

/** Those that use watchlists. */
public interface WatchlistUsers {

    /** A list changed, in the transaction that changed it. */
    void changed(UUID watchlist);

    /** How many use a list. */
    long count(UUID watchlist);
}
