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
    private final Set<Integer> lists = ConcurrentHashMap.newKeySet();

    /** For the one thread that adds rules. */
    int number(Trait trait, String text) {
        Value value = new Value(trait, text);
        Integer known = values.get(value);
        return known != null ? known : values.computeIfAbsent(value, this::next);
    }

    private int next(Value value) {
        int number = values.size() + 1;
        if (value.trait() == Trait.WATCHLIST) {
            lists.add(number);
        }
        return number;
    }

    /** Whether a number stands for a list of companies, which may hold the whole market. */
    boolean isList(int number) {
        return lists.contains(number);
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
