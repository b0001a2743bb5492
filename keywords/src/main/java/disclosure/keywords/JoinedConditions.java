package disclosure.keywords;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Conditions of a rule that one and the same thing must satisfy: those on a kind of fact one fact,
 * those on a measure of one name one value. So a rule for pledges of X over 20% is not told of a
 * large pledge of somebody else.
 *
 * @param conditions at least one; all of one subject
 */
public record JoinedConditions(List<Condition> conditions) {

    public JoinedConditions {
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("nothing is asked");
        }
    }

    private record Thing(String subject, String name) {
        /** Fields of a kind are of one fact; a measure is asked for under its name, or any. */
        static Thing of(Condition condition) {
            String name = condition.name();
            boolean measure = Condition.MEASURES.contains(condition.subject());
            return new Thing(
                    condition.subject(),
                    measure && name != null ? FoldedText.of(name).folded() : "");
        }
    }

    /** The conditions of a rule by what they are asked of, in their order. */
    public static List<JoinedConditions> of(List<Condition> conditions) {
        Map<Thing, List<Condition>> joined = new LinkedHashMap<>();
        conditions.forEach(
                condition ->
                        joined.computeIfAbsent(Thing.of(condition), thing -> new ArrayList<>())
                                .add(condition));
        return joined.values().stream().map(JoinedConditions::new).toList();
    }

    /** Kind of the fact, or the measure. */
    public String subject() {
        return conditions.getFirst().subject();
    }

    /** As in a rule. */
    public String canonical() {
        return conditions.stream().map(Condition::canonical).collect(Collectors.joining(" AND "));
    }

    /**
     * Whether one thing makes all of them hold.
     *
     * @param thing the fields of one fact, or one value of a measure
     */
    public boolean accepts(Collection<Statement> thing) {
        return conditions.stream()
                .allMatch(condition -> thing.stream().anyMatch(condition::accepts));
    }

    /**
     * What holds, by the plainest possible reading.
     *
     * @param stated each fact and each value by itself
     * @param toCome whether more may be stated at a later stage
     */
    public Truth truth(Collection<? extends Collection<Statement>> stated, boolean toCome) {
        if (stated.stream().anyMatch(this::accepts)) {
            return Truth.TRUE;
        }
        return toCome ? Truth.UNKNOWN : Truth.FALSE;
    }
}
