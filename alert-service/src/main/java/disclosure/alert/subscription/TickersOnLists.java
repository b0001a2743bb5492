package disclosure.alert.subscription;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is on watchlists; rules that use the same lists share one set. For one thread. */
final class TickersOnLists {

    private final Map<UUID, Set<String>> lists;
    private final Map<Set<UUID>, Set<String>> together = new HashMap<>();

    /**
     * @param lists the tickers of each list; one that is gone may be left out and is empty
     */
    TickersOnLists(Map<UUID, Set<String>> lists) {
        this.lists = lists;
    }

    /** All tickers of a rule. */
    Set<String> and(Set<String> named, List<UUID> used) {
        Set<String> listed = together.computeIfAbsent(Set.copyOf(used), this::union);
        if (listed.containsAll(named)) {
            return listed;
        }
        Set<String> all = new HashSet<>(listed);
        all.addAll(named);
        return Set.copyOf(all);
    }

    private Set<String> union(Set<UUID> used) {
        if (used.size() == 1) {
            return lists.getOrDefault(used.iterator().next(), Set.of());
        }
        Set<String> all = new HashSet<>();
        used.forEach(each -> all.addAll(lists.getOrDefault(each, Set.of())));
        return Set.copyOf(all);
    }
}
