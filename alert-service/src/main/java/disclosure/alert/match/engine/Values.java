package disclosure.alert.match.engine;

import java.util.Arrays;
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
        Value value = new Value(trait, text);
        Integer known = values.get(value);
        return known != null ? known : values.computeIfAbsent(value, one -> values.size() + 1);
    }

    /** Those of the filing's values that some rule names, in ascending order. */
    int[] of(Filing filing) {
        int[] numbers = new int[8];
        int count = 0;
        for (Map.Entry<Trait, Set<String>> entry : filing.values().entrySet()) {
            for (String text : entry.getValue()) {
                Integer number = values.get(new Value(entry.getKey(), text));
                if (number != null) {
                    numbers = count < numbers.length ? numbers : Arrays.copyOf(numbers, count * 2);
                    numbers[count++] = number;
                }
            }
        }
        int[] known = Arrays.copyOf(numbers, count);
        Arrays.sort(known);
        return known;
    }
}
