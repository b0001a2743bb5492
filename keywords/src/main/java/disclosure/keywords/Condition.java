package disclosure.keywords;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A comparison with what a filing states, such as {@code amount >= 1亿}, {@code amount.营业收入 >= 1亿},
 * {@code growth.净利润 <= -50%}, {@code share-pledge.totalHeldRatio >= 20%}. It holds when one value
 * that the filing states does, of a range either end. Of several see {@link JoinedConditions}.
 *
 * @param subject {@code amount} for sums of money, {@code percentage} for percentages, {@code
 *     growth} for changes on the year, else the kind of a fact
 * @param name what is measured, compared folded, or the field of the fact; null for any
 */
public record Condition(String subject, @Nullable String name, Operator operator, Value value) {

    /** Sums of money in the text. */
    public static final String AMOUNT = "amount";

    /** Percentages in the text. */
    public static final String PERCENTAGE = "percentage";

    /** Changes on the year, as fractions. */
    public static final String GROWTH = "growth";

    static final Set<String> MEASURES = Set.of(AMOUNT, PERCENTAGE, GROWTH);

    /** Longest accepted text, in UTF-16 units. */
    public static final int MAX_LENGTH = 300;

    /** Never throws for any text; what is wrong comes back with its position. */
    public static Answer<Condition> parse(String text) {
        try {
            return new Answer.Right<>(new ConditionReader(text).whole());
        } catch (Rejected rejected) {
            return new Answer.Wrong<>(rejected.asInvalid());
        }
    }

    /** The one way to write this condition; parsing it gives an equal one. */
    public String canonical() {
        return left() + " " + operator.written() + " " + value.written();
    }

    private String left() {
        if (name == null) {
            return subject;
        }
        return subject
                + "."
                + (ConditionReader.NAME.matcher(name).matches() ? name : "\"" + name + "\"");
    }

    /**
     * What holds, by the plainest possible reading.
     *
     * @param toCome whether more may be stated at a later stage
     */
    public Truth truth(Collection<Statement> stated, boolean toCome) {
        if (stated.stream().anyMatch(this::accepts)) {
            return Truth.TRUE;
        }
        return toCome ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Whether this value makes it hold. */
    public boolean accepts(Statement statement) {
        return subject.equals(statement.subject())
                && (name == null || isSameName(name, statement.name()))
                && (holds(statement.value())
                        || (statement.upper() != null && holds(statement.upper())));
    }

    private boolean holds(Value stated) {
        return switch (value) {
            case Value.Quantity asked ->
                    stated instanceof Value.Quantity number
                            && (asked.currency() == null
                                    || asked.currency().equals(number.currency()))
                            && operator.holds(number.value().compareTo(asked.value()));
            case Value.Day(var asked) ->
                    stated instanceof Value.Day(var day) && operator.holds(day.compareTo(asked));
            case Value.YesNo asked -> asked.equals(stated);
            case Value.Words asked ->
                    stated instanceof Value.Words(String words) && asked.means(words);
        };
    }

    private static boolean isSameName(String asked, @Nullable String stated) {
        return stated != null && (asked.equals(stated) || new Value.Words(asked).means(stated));
    }

    @Override
    public String toString() {
        return canonical();
    }
}
