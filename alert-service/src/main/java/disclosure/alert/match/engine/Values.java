package disclosure.alert.match.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers for the values and sums that rules name. Few beside the rules, so none is forgotten. */
final class Values {

    /** Stands for every filing. */
    static final int ANYTHING = 0;

    private record Value(Trait trait, String text) {}

    private final Map<Value, Integer> values = new ConcurrentHashMap<>();
    private final Map<Criterion.Amount, Integer> amountNumbers = new ConcurrentHashMap<>();
    private volatile Criterion.Amount[] amounts = new Criterion.Amount[0];

    /** For the one thread that adds rules. */
    int number(Trait trait, String text) {
        return values.computeIfAbsent(new Value(trait, text), value -> values.size() + 1);
    }

    /** For the one thread that adds rules. */
    int number(Criterion.Amount amount) {
        Integer known = amountNumbers.get(amount);
        if (known != null) {
            return known;
        }
        Criterion.Amount[] more = Arrays.copyOf(amounts, amounts.length + 1);
        more[amounts.length] = amount;
        amounts = more;
        amountNumbers.put(amount, more.length - 1);
        return more.length - 1;
    }

    Criterion.Amount amount(int number) {
        return amounts[number];
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
