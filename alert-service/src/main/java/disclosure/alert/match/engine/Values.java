package disclosure.alert.match.engine;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers for the values that rules name. Few beside the rules, so none is forgotten. */
final class Values {

    /** Stands for every filing. */
    static final int ANYTHING = 0;

    private final Map<Trait, Map<String, Integer>> numbers = new EnumMap<>(Trait.class);
    private final Set<Integer> lists = ConcurrentHashMap.newKeySet();
    private int count;

    Values() {
        for (Trait trait : Trait.values()) {
            numbers.put(trait, new ConcurrentHashMap<>());
        }
    }

    /** For the one thread that adds rules. */
    int number(Trait trait, String text) {
        Map<String, Integer> known = known(trait);
        Integer number = known.get(text);
        if (number != null) {
            return number;
        }
        known.put(text, ++count);
        if (trait == Trait.WATCHLIST) {
            lists.add(count);
        }
        return count;
    }

    /** Whether a number stands for a list of companies, which may hold the whole market. */
    boolean isList(int number) {
        return lists.contains(number);
    }

    private Map<String, Integer> known(Trait trait) {
        return numbers.getOrDefault(trait, Map.of());
    }

    /** Those of the filing's values that some rule names, in ascending order. */
    int[] of(Filing filing) {
        int[] found = new int[8];
        int length = 0;
        for (Map.Entry<Trait, Set<String>> entry : filing.values().entrySet()) {
            Map<String, Integer> known = known(entry.getKey());
            for (String text : entry.getValue()) {
                Integer number = known.get(text);
                if (number != null) {
                    found = length < found.length ? found : Arrays.copyOf(found, length * 2);
                    found[length++] = number;
                }
            }
        }
        int[] all = Arrays.copyOf(found, length);
        Arrays.sort(all);
        return all;
    }
}
