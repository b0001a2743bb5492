package disclosure.alert.match.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Chooses by which terms a rule is found: terms of which at least one stands in every filing that
 * the rule matches, and as few filings as possible hold them.
 */
final class Anchors {

    /**
     * Terms of which one must be there.
     *
     * @param terms numbers
     * @param fields of each, where it must be
     * @param cost the share of filings that hold one, added up
     */
    // Never compared: it only gives the arrays names.
    @SuppressWarnings("ArrayRecordComponent")
    record Choice(int[] terms, int[] fields, double cost) {

        private static Choice of(int term, int fields, double cost) {
            return new Choice(new int[] {term}, new int[] {fields}, cost);
        }

        private Choice or(Choice other) {
            int length = terms.length;
            int[] all = Arrays.copyOf(terms, length + other.terms.length);
            System.arraycopy(other.terms, 0, all, length, other.terms.length);
            int[] where = Arrays.copyOf(fields, all.length);
            System.arraycopy(other.fields, 0, where, length, other.terms.length);
            return new Choice(all, where, cost + other.cost);
        }
    }

    private final int[] code;
    private final Terms terms;
    private final Frequencies frequencies;

    Anchors(int[] code, Terms terms, Frequencies frequencies) {
        this.code = code;
        this.terms = terms;
        this.frequencies = frequencies;
    }

    /** Null where nothing need be there: a rule of negations or of values alone. */
    @Nullable Choice choose() {
        return of(0, false);
    }

    private @Nullable Choice of(int at, boolean negated) {
        int node = code[at];
        return switch (Program.operation(node)) {
            case Program.ALL -> negated ? every(at, true) : best(at, false);
            case Program.ANY -> negated ? best(at, true) : every(at, false);
            case Program.NOT -> of(at + 1, !negated);
            case Program.INSIDE -> negated ? null : of(at + 2, false);
            case Program.NEAR -> negated ? null : near(at);
            case Program.VALUES, Program.CONDITION -> null;
            default -> negated ? null : term(Program.argument(node), Program.fields(node));
        };
    }

    private Choice term(int term, int fields) {
        return Choice.of(term, fields, frequencies.share(terms.text(term)));
    }

    private @Nullable Choice best(int at, boolean negated) {
        Choice best = null;
        int end = Program.after(code, at);
        for (int part = at + 1; part < end; part = Program.after(code, part)) {
            Choice choice = of(part, negated);
            if (choice != null && (best == null || choice.cost() < best.cost())) {
                best = choice;
            }
        }
        return best;
    }

    private @Nullable Choice every(int at, boolean negated) {
        Choice all = null;
        int end = Program.after(code, at);
        for (int part = at + 1; part < end; part = Program.after(code, part)) {
            Choice choice = of(part, negated);
            if (choice == null) {
                return null;
            }
            all = all == null ? choice : all.or(choice);
        }
        return all;
    }

    private @Nullable Choice near(int at) {
        int end = Program.after(code, at);
        int middle = at + 4 + code[at + 3];
        Choice left = oneOf(at + 4, middle, code[at + 1]);
        Choice right = oneOf(middle, end, code[at + 1]);
        return left.cost() <= right.cost() ? left : right;
    }

    private Choice oneOf(int from, int to, int fields) {
        Choice all = term(code[from], fields);
        for (int i = from + 1; i < to; i++) {
            all = all.or(term(code[i], fields));
        }
        return all;
    }
}
