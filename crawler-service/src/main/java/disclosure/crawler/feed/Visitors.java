package disclosure.crawler.feed;

import disclosure.crawler.fetch.FetchConfig;
import disclosure.crawler.fetch.HostBudget;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes visitors of sites; what they have in common is configured once. */
@Singleton
public final class Visitors {

    private final FetchConfig config;
    private final HostBudget budget;
    private final Clock clock;
    private final Witness witness;

    public Visitors(FetchConfig config, HostBudget budget, Clock clock, Witness witness) {
        this.witness = witness;
        this.config = config;
        this.budget = budget;
        this.clock = clock;
    }

    /** A visitor with cookies of its own. */
    Site visit(String feed) {
        return new Site(feed, witness, config, budget, clock);
    }

    Clock clock() {
        return clock;
    }
}
