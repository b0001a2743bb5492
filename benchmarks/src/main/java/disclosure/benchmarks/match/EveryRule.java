package disclosure.benchmarks.match;

import disclosure.alert.match.engine.Criterion;
import disclosure.alert.match.engine.Filing;
import disclosure.keywords.Truth;
import java.util.ArrayList;
import java.util.List;

/** The oracle, asked for each rule; it stops at the first criterion that fails. */
final class EveryRule implements Contestant {

    private final List<List<Criterion>> rules = new ArrayList<>();

    EveryRule(Workload workload) {
        workload.rules.forEach(rule -> rules.add(OurEngine.criteria(rule)));
    }

    @Override
    public int match(Filing filing) {
        int matches = 0;
        for (List<Criterion> rule : rules) {
            if (holds(rule, filing)) {
                matches++;
            }
        }
        return matches;
    }

    private static boolean holds(List<Criterion> rule, Filing filing) {
        for (Criterion criterion : rule) {
            if (criterion.truth(filing) != Truth.TRUE) {
                return false;
            }
        }
        return true;
    }
}
