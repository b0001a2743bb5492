package disclosure.alert.arrival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * In which turns the rules that a filing matches are judged and their alerts kept, each turn in a
 * transaction of its own. No transaction is large, because others wait while one is written.
 *
 * @param now those of tenants with few, the fewest first
 * @param later those of tenants for whom other filings do not wait, in the same order
 */
record Turns<T>(List<List<T>> now, List<List<T>> later) {

    /** Of one tenant; who has more comes later. */
    static final int FEW = 250;

    /** In one turn of tenants with few: enough to spare ways to the database. */
    static final int MOST = 250;

    /** In one later turn, which is what anybody else may have to wait for. */
    static final int MOST_LATER = 100;

    /** Tenants that have too many for others to wait for them. */
    static <T> Set<String> crowded(List<T> all, Function<T, String> tenant) {
        Map<String, Integer> counts = counts(all, tenant);
        return counts.keySet().stream()
                .filter(each -> counts.getOrDefault(each, 0) > FEW)
                .collect(Collectors.toSet());
    }

    private static <T> Map<String, Integer> counts(List<T> all, Function<T, String> tenant) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(each -> counts.merge(tenant.apply(each), 1, Integer::sum));
        return counts;
    }

    static <T> Turns<T> of(List<T> all, Function<T, String> tenant, Set<String> late) {
        Map<String, Integer> counts = counts(all, tenant);
        List<T> inOrder = new ArrayList<>(all);
        // Stable: within a tenant the order stays.
        inOrder.sort(
                Comparator.<T>comparingInt(each -> counts.getOrDefault(tenant.apply(each), 0))
                        .thenComparing(tenant));
        Map<Boolean, List<T>> parts =
                inOrder.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        each -> late.contains(tenant.apply(each))));
        return new Turns<>(
                parts(parts.getOrDefault(false, List.of()), MOST),
                parts(parts.getOrDefault(true, List.of()), MOST_LATER));
    }

    private static <T> List<List<T>> parts(List<T> all, int most) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += most) {
            parts.add(all.subList(from, Math.min(all.size(), from + most)));
        }
        return parts;
    }
}
