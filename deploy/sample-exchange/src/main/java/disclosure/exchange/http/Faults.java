package disclosure.exchange.http;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The faults thrown at present. */
public final class Faults {

    private static final int DEFAULT_DELAY_MILLIS = 2_000;

    private final Map<Fault, Integer> left = new EnumMap<>(Fault.class);
    private final Map<Fault, Fault.Where> narrowed = new EnumMap<>(Fault.class);
    private int delayMillis = DEFAULT_DELAY_MILLIS;

    /**
     * Throws a fault.
     *
     * @param times how many answers it hits; negative until cleared
     * @param where lists alone, documents alone, or whatever it can hit
     */
    public synchronized void raise(Fault fault, int times, Fault.Where where) {
        left.put(fault, times);
        narrowed.put(fault, where);
    }

    public synchronized void delay(int millis) {
        delayMillis = millis;
    }

    public synchronized int delayMillis() {
        return delayMillis;
    }

    public synchronized void clear() {
        left.clear();
        delayMillis = DEFAULT_DELAY_MILLIS;
    }

    public synchronized void clear(Fault fault) {
        left.remove(fault);
    }

    /** Faults with the number of answers they still hit; negative until cleared. */
    public synchronized Map<Fault, Integer> raised() {
        return Map.copyOf(left);
    }

    /** The faults of the next answer of this kind, which counts as one time for each. */
    public synchronized Set<Fault> forAnswer(Fault.Where kind) {
        Set<Fault> now = EnumSet.noneOf(Fault.class);
        for (Fault fault : EnumSet.copyOf(orNone(left.keySet()))) {
            Fault.Where where = narrowed.getOrDefault(fault, Fault.Where.EVERYWHERE);
            if (fault.hits(kind) && (where == Fault.Where.EVERYWHERE || where == kind)) {
                now.add(fault);
                int times = left.getOrDefault(fault, 0);
                if (times == 1) {
                    left.remove(fault);
                } else if (times > 1) {
                    left.put(fault, times - 1);
                }
            }
        }
        return now;
    }

    private static Set<Fault> orNone(Set<Fault> faults) {
        return faults.isEmpty() ? EnumSet.noneOf(Fault.class) : faults;
    }
}
