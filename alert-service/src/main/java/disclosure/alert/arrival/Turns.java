package disclosure.alert.arrival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * In which turns the alerts of one filing are kept. Tenants with few come first and no transaction
 * is large, so that a tenant with a great many holds nobody else up.
 */
final class Turns {

    /** Alerts in one transaction: enough to spare ways to the database, few enough to be quick. */
    static final int MOST = 250;

    private Turns() {}

    static <T> List<List<T>> of(List<T> all, Function<T, String> tenant) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(each -> counts.merge(tenant.apply(each), 1, Integer::sum));
        List<T> inOrder = new ArrayList<>(all);
        // Stable: within a tenant the order stays.
        inOrder.sort(
                Comparator.<T>comparingInt(each -> counts.getOrDefault(tenant.apply(each), 0))
                        .thenComparing(tenant));
        List<List<T>> turns = new ArrayList<>();
        for (int from = 0; from < inOrder.size(); from += MOST) {
            turns.add(inOrder.subList(from, Math.min(inOrder.size(), from + MOST)));
        }
        return turns;
    }
}
