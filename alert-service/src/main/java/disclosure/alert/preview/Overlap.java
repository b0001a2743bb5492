package disclosure.alert.preview;

import disclosure.alert.match.Reading;
import disclosure.alert.match.Rule;
import disclosure.alert.subscription.StandingRules;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which other standing rules of the tenant match the same filings; of those that have expired none.
 */
final class Overlap {

    /**
     * A rule.
     *
     * @param both filings that it and the tried one match, of those that were compared
     */
    record Shared(UUID subscriptionId, String name, int both) {}

    private static final int SHOWN = 20;

    private final StandingRules rules;
    private final Rule tried;
    private final Instant now;
    private final int most;
    private final Map<UUID, Shared> shared = new HashMap<>();
    private int compared;

    Overlap(StandingRules rules, Rule tried, Instant now, int most) {
        this.rules = rules;
        this.tried = tried;
        this.now = now;
        this.most = most;
    }

    void compare(Reading hit) {
        if (compared == most) {
            return;
        }
        compared++;
        for (Rule rule : rules.matching(hit).rules()) {
            // The engine knows the rules of all; whose they are is nobody else's business.
            if (rule.tenant().equals(tried.tenant())
                    && !rule.id().equals(tried.id())
                    && !rule.schedule().hasExpired(now)) {
                shared.merge(
                        rule.id(),
                        new Shared(rule.id(), rule.name(), 1),
                        (known, one) -> new Shared(rule.id(), rule.name(), known.both() + 1));
            }
        }
    }

    int compared() {
        return compared;
    }

    List<Shared> most() {
        return shared.values().stream()
                .sorted(Comparator.comparingInt(Shared::both).reversed())
                .limit(SHOWN)
                .toList();
    }
}
