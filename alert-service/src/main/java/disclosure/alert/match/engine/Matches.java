package disclosure.alert.match.engine;

import java.util.List;
import java.util.UUID;

/** The rules that a filing matches, each once, in no order. */
public final class Matches {

    /** A rule that could not be evaluated: a bug of ours. */
    public record Failure(UUID rule, Throwable cause) {}

    private final int[] rules;
    private final int lookedAt;
    private final long[] high;
    private final long[] low;
    private final List<Failure> failures;

    Matches(int[] rules, int lookedAt, long[] high, long[] low, List<Failure> failures) {
        this.rules = rules;
        this.lookedAt = lookedAt;
        this.high = high;
        this.low = low;
        this.failures = List.copyOf(failures);
    }

    public int size() {
        return rules.length;
    }

    /** The id of one of them, counted from 0. */
    public UUID id(int index) {
        return new UUID(high[rules[index]], low[rules[index]]);
    }

    /** How many index entries were followed to find them. */
    public int lookedAt() {
        return lookedAt;
    }

    public List<Failure> failures() {
        return failures;
    }
}
