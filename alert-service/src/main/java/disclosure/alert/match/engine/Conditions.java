package disclosure.alert.match.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of all rules, each once, numbered from 0, and the entries of rules that are found
 * by a condition. One thread adds; matches read the {@link Table} that was there when they began.
 */
final class Conditions {

    /**
     * As matches read it.
     *
     * @param count conditions beyond are younger than the match
     * @param kinds numbers of kinds
     * @param ofKind conditions by which rules are found, by the number of their kind
     * @param entries of these rules, by condition
     */
    // Never compared: it only gives the arrays names.
    @SuppressWarnings("ArrayRecordComponent")
    record Table(
            Criterion.Condition[] all,
            int count,
            Map<String, Integer> kinds,
            int[] @Nullable [] ofKind,
            int[] @Nullable [] entries) {}

    private final Map<Criterion.Condition, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> kinds = new ConcurrentHashMap<>();
    private final Buckets ofKind = new Buckets(4);
    private final Buckets entries = new Buckets(4);
    private Criterion.Condition[] all = new Criterion.Condition[4];

    int number(Criterion.Condition condition) {
        Integer known = numbers.get(condition);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        if (number == all.length) {
            all = Arrays.copyOf(all, number * 2);
        }
        all[number] = condition;
        numbers.put(condition, number);
        return number;
    }

    /** Files a rule under a condition that must hold. */
    void file(int condition, int entry) {
        if (entries.size(condition) == 0) {
            ofKind.append(
                    kinds.computeIfAbsent(all[condition].kind(), kind -> kinds.size()), condition);
        }
        entries.append(condition, entry);
    }

    Table table() {
        return new Table(all, numbers.size(), kinds, ofKind.lists(), entries.lists());
    }
}
