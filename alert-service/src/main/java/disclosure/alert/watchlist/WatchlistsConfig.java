package disclosure.alert.watchlist;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** What a tenant may have. */
@ConfigMapping(prefix = "disclosure.watchlists")
public interface WatchlistsConfig {

    /**
     * Watchlists of a tenant; more are refused. Each holds 10,000 companies at most, and every
     * replica keeps all of them in memory.
     */
    @WithDefault("1000")
    int quota();

    /** The same for single tenants, by name. */
    Map<String, Integer> quotas();
}
