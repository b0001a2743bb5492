package disclosure.alert.watchlist;

import disclosure.alert.request.KnownKeysOnly;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A watchlist as a client writes it. What is left out of a PUT stays as it is: see {@link
 * disclosure.alert.request.Amendable}, the rule of every PUT.
 *
 * @param name 1 to 100 characters on one line, one of them visible; unique in the tenant
 * @param entries at most 10,000; may be left out of a new list, which is empty then
 */
@KnownKeysOnly
record WatchlistRequest(@Nullable String name, @Nullable List<@Nullable Entry> entries) {

    /**
     * One company.
     *
     * @param ticker code as the exchange writes it, without prefix or suffix
     * @param note at most 200 characters
     */
    @KnownKeysOnly
    record Entry(@Nullable String ticker, @Nullable String note) {}
}
