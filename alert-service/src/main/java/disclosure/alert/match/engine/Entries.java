package disclosure.alert.match.engine;

import disclosure.alert.match.engine.Anchors.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Under what a rule is filed. A rule that names tickers is filed under each ticker together with
 * each anchor; others under their anchors alone; a rule without anchors under its tickers, else
 * under a condition, else under other values; and a rule with none of these under everything.
 */
final class Entries {

    /** So many pairs of ticker and anchor are worth their room. */
    private static final int PAIRS = 32;

    /** A list comes up like so many tickers: others' entries under it would all be passed over. */
    private static final int TICKERS_OF_A_LIST = 64;

    /** An anchor that fewer filings hold needs no ticker beside it. */
    private static final double RARE = 0.005;

    private static final int MOST_PAIRS = 1_024;

    /** After tickers and conditions. */
    private static final Trait[] BY_RARITY = {Trait.FLAG, Trait.CATEGORY, Trait.EXCHANGE};

    private final int[] code;
    private final int rule;
    private final @Nullable Choice choice;
    private final Frequencies frequencies;
    private final Terms terms;
    private final TermEntries byTerm;
    private final Buckets byValue;
    private final Conditions conditions;
    private final Values values;

    Entries(
            int[] code,
            int rule,
            Terms terms,
            Frequencies frequencies,
            TermEntries byTerm,
            Buckets byValue,
            Conditions conditions,
            Values values) {
        this.code = code;
        this.rule = rule;
        this.choice = new Anchors(code, terms, frequencies).choose();
        this.frequencies = frequencies;
        this.terms = terms;
        this.byTerm = byTerm;
        this.byValue = byValue;
        this.conditions = conditions;
        this.values = values;
    }

    void file() {
        if (choice == null) {
            fileUnderValues();
            return;
        }
        int tickers = Guards.valuesOf(code, Trait.TICKER);
        if (tickers < 0 || !worthPairs(tickers, choice)) {
            fileUnderTerms(choice);
        } else {
            fileUnderPairs(tickers, choice);
        }
    }

    private boolean worthPairs(int tickers, Choice anchors) {
        int weight = 0;
        for (int i = tickers + 2; i < Program.after(code, tickers); i++) {
            weight += values.isList(code[i]) ? TICKERS_OF_A_LIST : 1;
        }
        int pairs = weight * anchors.terms().length;
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
        fileUnderValue(Values.ANYTHING, 0, entry(false), Fields.ALL, unguarded());
    }

    private boolean fileUnder(Trait trait) {
        int values = Guards.valuesOf(code, trait);
        if (values < 0) {
            return false;
        }
        int end = Program.after(code, values);
        boolean suffices = end == code.length && values == 1;
        int entry = entry(suffices);
        Guards guards = new Guards(code, null, values, terms, frequencies);
        for (int i = values + 2; i < end; i++) {
            fileUnderValue(code[i], 0, entry, Fields.ALL, guards);
        }
        return true;
    }

    private Guards unguarded() {
        return new Guards(code, null, -1, terms, frequencies);
    }

    private boolean fileUnderCondition() {
        for (int at = 1; at < code.length; at = Program.after(code, at)) {
            if (Program.operation(code[at]) == Program.CONDITION) {
                conditions.file(Program.argument(code[at]), entry(false));
                return true;
            }
        }
        return false;
    }

    private void fileUnderTerms(Choice anchors) {
        Guards guards = new Guards(code, anchors, -1, terms, frequencies);
        int entry = entry(suffices(anchors, guards, -1));
        for (int i = 0; i < anchors.terms().length; i++) {
            byTerm.append(
                    anchors.terms()[i],
                    entry,
                    Postings.guard(anchors.fields()[i], guards.other()),
                    guards.alternative(),
                    guards.value());
        }
    }

    private void fileUnderPairs(int tickers, Choice anchors) {
        int end = Program.after(code, tickers);
        Guards guards = new Guards(code, anchors, tickers, terms, frequencies);
        int entry = entry(suffices(anchors, guards, tickers));
        for (int value = tickers + 2; value < end; value++) {
            for (int i = 0; i < anchors.terms().length; i++) {
                int term = anchors.terms()[i] + 1;
                fileUnderValue(code[value], term, entry, anchors.fields()[i], guards);
            }
        }
    }

    private void fileUnderValue(int value, int term, int entry, int fields, Guards guards) {
        byValue.append(
                value,
                term,
                entry,
                Postings.guard(fields, guards.other()),
                guards.alternative(),
                guards.value());
    }

    private int entry(boolean suffices) {
        return rule | (suffices ? Postings.SUFFICES : 0);
    }

    /**
     * Whether the rule holds once one anchor is there, and what the guards ask, and the values at
     * the given place where the rule is filed under them: whether every part is one of these.
     */
    private boolean suffices(Choice anchors, Guards guards, int values) {
        for (int at = 1; at < code.length; at = Program.after(code, at)) {
            boolean asked = at == values || guards.settle(at) || isAnchors(code, at, anchors);
            if (!asked) {
                return false;
            }
        }
        return true;
    }

    /** Whether a part is exactly: one of the anchors. */
    static boolean isAnchors(int[] code, int at, @Nullable Choice anchors) {
        if (anchors == null) {
            return false;
        }
        boolean alone = Program.isTerm(code[at]);
        int first = alone ? at : at + 1;
        int end = Program.after(code, at);
        if (!(alone || Program.operation(code[at]) == Program.ANY)
                || end - first != anchors.terms().length) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (!Program.isTerm(code[i])
                    || Program.argument(code[i]) != anchors.terms()[i - first]
                    || Program.fields(code[i]) != anchors.fields()[i - first]) {
                return false;
            }
        }
        return true;
    }
}
