package disclosure.alert.match.engine;

import disclosure.alert.match.engine.Anchors.Choice;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Under what a rule is filed. A rule that names tickers is filed under each ticker together with
 * each anchor; others under their anchors alone; a rule without anchors under its tickers, else under
 * a condition, else under other values; and a rule with none of these under everything.
 */
final class Entries {

    /** So many pairs of ticker and anchor are worth their room. */
    private static final int PAIRS = 32;

    /** An anchor that fewer filings hold needs no ticker beside it. */
    private static final double RARE = 0.005;

    private static final int MOST_PAIRS = 1_024;

    private static final Trait[] BY_RARITY = {Trait.FLAG, Trait.CATEGORY, Trait.EXCHANGE};

    private final int[] code;
    private final int rule;
    private final @Nullable Choice choice;
    private final Frequencies frequencies;
    private final Terms terms;
    private final Buckets byTerm;
    private final Buckets byValue;
    private final Conditions conditions;

    Entries(
            int[] code,
            int rule,
            Terms terms,
            Frequencies frequencies,
            Buckets byTerm,
            Buckets byValue,
            Conditions conditions) {
        this.code = code;
        this.rule = rule;
        this.choice = new Anchors(code, terms, frequencies).choose();
        this.frequencies = frequencies;
        this.terms = terms;
        this.byTerm = byTerm;
        this.byValue = byValue;
        this.conditions = conditions;
    }

    void file() {
        if (choice == null) {
            fileUnderValues();
            return;
        }
        int tickers = valuesOf(Trait.TICKER);
        if (tickers < 0 || !worthPairs(tickers, choice)) {
            fileUnderTerms(choice);
        } else {
            fileUnderPairs(tickers, choice);
        }
    }

    private boolean worthPairs(int tickers, Choice anchors) {
        int pairs = (Program.after(code, tickers) - tickers - 2) * anchors.terms().length;
        return pairs <= PAIRS || (anchors.cost() > RARE && pairs <= MOST_PAIRS);
    }

    private void fileUnderValues() {
        if (fileUnder(Trait.TICKER) || fileUnderCondition()) {
            return;
        }
        for (Trait trait : BY_RARITY) {
            if (fileUnder(trait)) {
                return;
            }
        }
        byValue.append(Values.ANYTHING, 0, entry(false, 1), Postings.guard(Fields.ALL, -1));
    }

    private boolean fileUnder(Trait trait) {
        int values = valuesOf(trait);
        if (values < 0) {
            return false;
        }
        int end = Program.after(code, values);
        boolean suffices = end == code.length && values == 1;
        int entry = entry(suffices, end - values - 2);
        for (int i = values + 2; i < end; i++) {
            byValue.append(code[i], 0, entry, Postings.guard(Fields.ALL, -1));
        }
        return true;
    }

    private boolean fileUnderCondition() {
        for (int at = 1; at < code.length; at = Program.after(code, at)) {
            if (Program.operation(code[at]) == Program.CONDITION) {
                conditions.file(Program.argument(code[at]), entry(false, 1));
                return true;
            }
        }
        return false;
    }

    private void fileUnderTerms(Choice anchors) {
        int guard = guard(anchors);
        int entry = entry(suffices(anchors, guard, -1), anchors.terms().length);
        for (int i = 0; i < anchors.terms().length; i++) {
            byTerm.append(anchors.terms()[i], entry, Postings.guard(anchors.fields()[i], guard));
        }
    }

    private void fileUnderPairs(int tickers, Choice anchors) {
        int end = Program.after(code, tickers);
        int guard = guard(anchors);
        int pairs = (end - tickers - 2) * anchors.terms().length;
        int entry = entry(suffices(anchors, guard, tickers), pairs);
        for (int value = tickers + 2; value < end; value++) {
            for (int i = 0; i < anchors.terms().length; i++) {
                byValue.append(
                        code[value],
                        anchors.terms()[i] + 1,
                        entry,
                        Postings.guard(anchors.fields()[i], guard));
            }
        }
    }

    private int entry(boolean suffices, int entries) {
        return rule | (suffices ? Postings.SUFFICES : 0) | (entries > 1 ? Postings.SEVERAL : 0);
    }

    /** Where the values of a trait are asked for, or -1. */
    private int valuesOf(Trait trait) {
        for (int at = 1; at < code.length; at = Program.after(code, at)) {
            if (Program.operation(code[at]) == Program.VALUES && code[at + 1] == trait.number()) {
                return at;
            }
        }
        return -1;
    }

    /** The rarest other term that must be there too, or -1. */
    private int guard(Choice anchors) {
        int rarest = -1;
        double least = Double.MAX_VALUE;
        for (int at = 1; at < code.length; at = Program.after(code, at)) {
            int term = Program.argument(code[at]);
            if (Program.operation(code[at]) != Program.TERM
                    || isAnchorAlone(code[at], anchors)
                    || !Postings.canGuard(term)) {
                continue;
            }
            double share = frequencies.share(terms.text(term));
            if (share < least) {
                least = share;
                rarest = term;
            }
        }
        return rarest;
    }

    private static boolean isAnchorAlone(int node, Choice anchors) {
        return Program.isTerm(node)
                && anchors.terms().length == 1
                && anchors.terms()[0] == Program.argument(node)
                && anchors.fields()[0] == Program.fields(node);
    }

    /**
     * Whether the rule holds once one anchor is there, and the guard, and the values at the given
     * place where the rule is filed under them: whether every part of the rule is one of these.
     */
    private boolean suffices(Choice anchors, int guard, int values) {
        for (int at = 1; at < code.length; at = Program.after(code, at)) {
            boolean asked =
                    at == values
                            || code[at] == (Program.TERM << 28 | guard)
                            || isAnchorAlone(code[at], anchors)
                            || isAnchors(at, anchors);
            if (!asked) {
                return false;
            }
        }
        return true;
    }

    /** Whether a part is exactly: one of the anchors. */
    private boolean isAnchors(int at, Choice anchors) {
        int end = Program.after(code, at);
        if (Program.operation(code[at]) != Program.ANY || end - at - 1 != anchors.terms().length) {
            return false;
        }
        int[] nodes = Arrays.copyOfRange(code, at + 1, end);
        for (int i = 0; i < nodes.length; i++) {
            if (!Program.isTerm(nodes[i])
                    || Program.argument(nodes[i]) != anchors.terms()[i]
                    || Program.fields(nodes[i]) != anchors.fields()[i]) {
                return false;
            }
        }
        return true;
    }
}
