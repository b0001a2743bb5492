package disclosure.keywords;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Conditions that one and the same value can never satisfy together, such as at least two and less
 * than one. Found in pairs.
 */
final class Contradictions {

    private Contradictions() {}

    static List<Remark> of(List<Condition> conditions) {
        List<Remark> remarks = new ArrayList<>();
        for (JoinedConditions joined : JoinedConditions.of(conditions)) {
            List<Condition> together = joined.conditions();
            for (int i = 0; i < together.size(); i++) {
                for (Condition later : together.subList(i + 1, together.size())) {
                    if (contradict(together.get(i), later)) {
                        remarks.add(remark(together.get(i), later));
                    }
                }
            }
        }
        return remarks;
    }

    private static Remark remark(Condition one, Condition other) {
        boolean measure = Condition.MEASURES.contains(one.subject());
        return new Remark(
                Remark.Kind.NEVER_TRUE,
                one.canonical() + " AND " + other.canonical(),
                measure
                        ? "No value can be both; only a stated range from the one to the other"
                                + " would do."
                        : "No value can be both.",
                null);
    }

    private static boolean contradict(Condition one, Condition other) {
        if (!isOfOneName(one, other)) {
            return false;
        }
        return order(one.value(), other.value())
                .map(order -> areApart(one.operator(), other.operator(), order))
                .orElse(false);
    }

    private static boolean isOfOneName(Condition one, Condition other) {
        // Measures are joined by their folded name already.
        return Condition.MEASURES.contains(one.subject())
                || Objects.equals(one.name(), other.name());
    }

    /** How the one compares with the other; empty where they do not compare. */
    private static Optional<Integer> order(Value one, Value other) {
        if (one instanceof Value.Quantity a && other instanceof Value.Quantity b) {
            boolean comparable =
                    a.currency() == null
                            || b.currency() == null
                            || a.currency().equals(b.currency());
            return comparable ? Optional.of(a.value().compareTo(b.value())) : Optional.empty();
        }
        return one instanceof Value.Day(var a) && other instanceof Value.Day(var b)
                ? Optional.of(a.compareTo(b))
                : Optional.empty();
    }

    /**
     * Whether no value stands to the first as asked and to the second, too.
     *
     * @param order of the first and the second
     */
    private static boolean areApart(Operator one, Operator other, int order) {
        return isAbove(one, other, order) || isAbove(other, one, -order);
    }

    /** Whether all that the upper one wants lies above all that the lower one wants. */
    private static boolean isAbove(Operator upper, Operator lower, int order) {
        boolean bounded =
                upper != Operator.LESS
                        && upper != Operator.AT_MOST
                        && lower != Operator.MORE
                        && lower != Operator.AT_LEAST;
        boolean strict = upper == Operator.MORE || lower == Operator.LESS;
        return bounded && (order > 0 || (order == 0 && strict));
    }
}
