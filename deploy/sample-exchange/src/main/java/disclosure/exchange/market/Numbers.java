package disclosure.exchange.market;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Numbers that a source gives to filings: no two alike, the same for the same filing. */
public final class Numbers {

    private final Map<String, Long> given = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    /** The number of this filing: the wanted one, or the next that is free. */
    public synchronized long of(Filing filing, long wanted) {
        return given.computeIfAbsent(
                filing.code(),
                code -> {
                    long number = wanted;
                    while (!taken.add(number)) {
                        number++;
                    }
                    return number;
                });
    }

    /** A number below {@code limit} that follows from the filing's code and this word alone. */
    public static int spread(Filing filing, String word, int limit) {
        return Math.floorMod(((filing.code() + word).hashCode() * 0x9E3779B9) >>> 3, limit);
    }
}
