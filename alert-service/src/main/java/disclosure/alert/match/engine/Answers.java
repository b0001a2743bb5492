package disclosure.alert.match.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the filing at hand answers to conditions, each asked once. Reused from filing to filing. */
final class Answers {

    private final Map<String, List<Object>> stated = new HashMap<>();
    private Criterion.Condition[] conditions = {};

    /** For each condition twice the filing that it was last asked of, plus one where it held. */
    private int[] marks = {};

    private int filings;

    void begin(Conditions.Table table, Filing filing) {
        conditions = table.all();
        if (marks.length < table.count() || ++filings == Integer.MAX_VALUE >> 1) {
            marks = new int[conditions.length];
            filings = 1;
        }
        stated.clear();
        if (table.count() > 0) {
            for (Filing.Stated each : filing.stated()) {
                stated.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each.what());
            }
        }
    }

    /** Kinds of which the filing states something. */
    Collection<String> kinds() {
        return stated.keySet();
    }

    /** Throws what the test throws. */
    boolean holds(int condition) {
        int mark = marks[condition];
        if (mark >>> 1 != filings) {
            mark = filings << 1 | (passes(conditions[condition]) ? 1 : 0);
            marks[condition] = mark;
        }
        return (mark & 1) != 0;
    }

    /** Whether rules that need it are worth a look; one that cannot be asked fails with each. */
    boolean mayHold(int condition) {
        try {
            return holds(condition);
        } catch (RuntimeException | StackOverflowError e) {
            return true;
        }
    }

    private boolean passes(Criterion.Condition condition) {
        Criterion.Test test = condition.test();
        List<Object> candidates = stated.getOrDefault(condition.kind(), List.of());
        for (int i = 0; i < candidates.size(); i++) {
            if (test.passes(candidates.get(i))) {
                return true;
            }
        }
        return false;
    }
}
