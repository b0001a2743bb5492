package disclosure.alert.watchlist;

import java.util.UUID;

/** Those that use watchlists. */
public interface WatchlistUsers {

    /** A list was made, changed or ended, in the transaction that did it. */
    void changed(UUID watchlist);

    /** How many use a list. */
    long count(UUID watchlist);
}
