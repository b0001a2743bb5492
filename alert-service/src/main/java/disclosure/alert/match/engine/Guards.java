package disclosure.alert.match.engine;

import disclosure.alert.match.engine.Anchors.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what an entry asks beside its anchor, because it is cheaper asked there than in the
 * program: the rarest other term or pair of alternatives that must be there, else one that must
 * not, and one value.
 */
final class Guards {

    private static final Trait[] BY_RARITY = {
        Trait.TICKER, Trait.FLAG, Trait.CATEGORY, Trait.EXCHANGE
    };

    private static final int NOWHERE = -1;

    private final int[] code;
    private final Terms terms;
    private final Frequencies frequencies;

    /** Where in the program that stands what the guard asks, and what the value does. */
    private int guardAt = NOWHERE;

    private int valueAt = NOWHERE;

    Guards(int[] code, @Nullable Choice anchors, int values, Terms terms, Frequencies frequencies) {
        this.code = code;
        this.terms = terms;
        this.frequencies = frequencies;
        choose(anchors);
        for (Trait trait : BY_RARITY) {
            int at = valuesOf(code, trait);
            // More than one would be asked one after the other, as the program does.
            if (valueAt == NOWHERE
                    && at >= 0
                    && at != values
                    && Program.after(code, at) == at + 3) {
                valueAt = at;
            }
        }
    }

    private void choose(@Nullable Choice anchors) {
        double least = Double.MAX_VALUE;
        int absent = NOWHERE;
        for (int at = 1; at < code.length; at = Program.after(code, at)) {
            if (isTermOrTwo(at) && !Entries.isAnchors(code, at, anchors)) {
                double share = share(at);
                if (share < least) {
                    least = share;
                    guardAt = at;
                }
            } else if (Program.operation(code[at]) == Program.NOT && isTermOrTwo(at + 1)) {
                absent = at;
            }
        }
        guardAt = guardAt == NOWHERE ? absent : guardAt;
    }

    private double share(int at) {
        return isPlain(at) ? frequency(at) : frequency(at + 1) + frequency(at + 2);
    }

    private double frequency(int term) {
        return frequencies.share(terms.text(Program.argument(code[term])));
    }

    /** Whether this part is what an entry can name: a term, or two of which one will do. */
    private boolean isTermOrTwo(int at) {
        return isPlain(at)
                || (Program.operation(code[at]) == Program.ANY
                        && Program.after(code, at) == at + 3
                        && isPlain(at + 1)
                        && isPlain(at + 2));
    }

    /** Whether this part is a term anywhere in title or body that an entry can name. */
    private boolean isPlain(int at) {
        return Program.operation(code[at]) == Program.TERM
                && Postings.canGuard(Program.argument(code[at]));
    }

    /** As {@link Postings#guard} takes it. */
    int other() {
        if (guardAt == NOWHERE) {
            return Postings.NO_GUARD;
        }
        int asked = asked();
        int term = Program.argument(code[isPlain(asked) ? asked : asked + 1]);
        return asked == guardAt ? Postings.present(term) : Postings.absent(term);
    }

    /** What does as well as the other term, as an entry has it. */
    int alternative() {
        return guardAt == NOWHERE || isPlain(asked())
                ? Postings.NO_GUARD
                : Postings.present(Program.argument(code[asked() + 2]));
    }

    private int asked() {
        return Program.operation(code[guardAt]) == Program.NOT ? guardAt + 1 : guardAt;
    }

    /** The value the filing must bear, or {@link Values#ANYTHING}. */
    int value() {
        return valueAt == NOWHERE ? Values.ANYTHING : code[valueAt + 2];
    }

    /** Whether the part of the program here need not be asked again. */
    boolean settle(int at) {
        return at == guardAt || at == valueAt;
    }

    /** Where the values of a trait are asked for, or -1. */
    static int valuesOf(int[] code, Trait trait) {
        for (int at = 1; at < code.length; at = Program.after(code, at)) {
            if (Program.operation(code[at]) == Program.VALUES && code[at + 1] == trait.number()) {
                return at;
            }
        }
        return NOWHERE;
    }
}
