package disclosure.alert.match.engine;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers for the values that rules name. Few beside the rules, so none is forgotten. */
final class Values {

    /** Stands for every filing. */
    static final int ANYTHING = 0;

    private record Value(Trait trait, String text) {}

    private final Map<Value, Integer> values = new ConcurrentHashMap<>();

    /** For the one thread that adds rules. */
    int number(Trait trait, String text) {
        return values.computeIfAbsent(new Value(trait, text), value -> values.size() + 1);
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
