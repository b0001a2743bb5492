package disclosure.alert.match.engine;

import disclosure.alert.match.engine.Anchors.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what an entry asks beside its anchor, because it is cheaper asked there than in the
 * program: the rarest other term that must be there, else one that must not, and one value.
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
            if (isPlain(at) && !Entries.isAnchorAlone(code[at], anchors)) {
                double share = frequencies.share(terms.text(Program.argument(code[at])));
                if (share < least) {
                    least = share;
                    guardAt = at;
                }
            } else if (Program.operation(code[at]) == Program.NOT && isPlain(at + 1)) {
                absent = at;
            }
        }
        guardAt = guardAt == NOWHERE ? absent : guardAt;
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
        return Program.operation(code[guardAt]) == Program.NOT
                ? Postings.absent(Program.argument(code[guardAt + 1]))
                : Postings.present(Program.argument(code[guardAt]));
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
