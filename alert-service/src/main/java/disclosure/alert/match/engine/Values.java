package disclosure.alert.match.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers for the values and comparisons that rules name. Few beside the rules, so none is forgotten.
 */
final class Values {

    /** Stands for every filing. */
    static final int ANYTHING = 0;

    private record Value(Trait trait, String text) {}

    private final Map<Value, Integer> values = new ConcurrentHashMap<>();
    private final Map<Criterion, Integer> comparisonNumbers = new ConcurrentHashMap<>();
    private volatile Criterion[] comparisons = new Criterion[0];

    /** For the one thread that adds rules. */
    int number(Trait trait, String text) {
        return values.computeIfAbsent(new Value(trait, text), value -> values.size() + 1);
    }

    /** For the one thread that adds rules. */
    int number(Criterion comparison) {
        Integer known = comparisonNumbers.get(comparison);
        if (known != null) {
            return known;
        }
        Criterion[] more = Arrays.copyOf(comparisons, comparisons.length + 1);
        more[comparisons.length] = comparison;
        comparisons = more;
        comparisonNumbers.put(comparison, more.length - 1);
        return more.length - 1;
    }

    Criterion comparison(int number) {
        return comparisons[number];
    }

    /** Those of the filing's values that some rule names, in ascending order. */
    int[] of(Filing filing) {
        return filing.values().entrySet().stream()
                .flatMapToInt(entry -> numbers(entry.getKey(), entry.getValue()))
                .sorted()
                .toArray();
    }

    private java.util.stream.IntStream numbers(Trait trait, Set<String> texts) {
        return texts.stream()
                .map(text -> values.get(new Value(trait, text)))
                .filter(java.util.Objects::nonNull)
                .mapToInt(Integer::intValue);
    }
}
