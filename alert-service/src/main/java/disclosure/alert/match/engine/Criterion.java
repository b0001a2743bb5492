package disclosure.alert.match.engine;

import disclosure.keywords.Expression;
import disclosure.keywords.Truth;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/** One of the things that must all hold of a filing for a rule to match. */
public sealed interface Criterion {

    /** What holds, by the plainest possible reading: the oracle for the engine. */
    Truth truth(Filing filing);

    /** What all of these make together. */
    static Truth truth(Collection<Criterion> criteria, Filing filing) {
        return criteria.stream().map(each -> each.truth(filing)).reduce(Truth.TRUE, Truth::and);
    }

    /**
     * The filing bears at least one of these values.
     *
     * @param values compared as they are, case included; at least one
     */
    record OneOf(Trait trait, Set<String> values) implements Criterion {
        public OneOf {
            values = Set.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a rule of no value matches nothing");
            }
        }

        @Override
        public Truth truth(Filing filing) {
            if (!Collections.disjoint(values, filing.values(trait))) {
                return Truth.TRUE;
            }
            return filing.traitsToCome().contains(trait) ? Truth.UNKNOWN : Truth.FALSE;
        }
    }

    /**
     * The filing is of one of these companies: bears one of these tickers, or is on one of these
     * lists. What is on a list is for whoever brings the filing: its lists are values of it as its
     * tickers are, so that a list changes without any rule.
     *
     * @param tickers with the lists at least one
     */
    record Companies(Set<String> tickers, Set<String> watchlists) implements Criterion {
        public Companies {
            tickers = Set.copyOf(tickers);
            watchlists = Set.copyOf(watchlists);
            if (tickers.isEmpty() && watchlists.isEmpty()) {
                throw new IllegalArgumentException("a rule of no company matches nothing");
            }
        }

        @Override
        public Truth truth(Filing filing) {
            if (!Collections.disjoint(tickers, filing.values(Trait.TICKER))
                    || !Collections.disjoint(watchlists, filing.values(Trait.WATCHLIST))) {
                return Truth.TRUE;
            }
            return filing.traitsToCome().contains(Trait.TICKER) ? Truth.UNKNOWN : Truth.FALSE;
        }
    }

    /**
     * The filing states something of this kind that passes the test: a sum, a percentage, a typed
     * fact. The engine looks into neither: it asks only filings that state something of the kind,
     * and what equal conditions have in common once.
     *
     * @param kind as in {@link Filing.Stated#kind()}
     */
    record Condition(String kind, Test test) implements Criterion {
        @Override
        public Truth truth(Filing filing) {
            for (Filing.Stated stated : filing.stated()) {
                if (stated.kind().equals(kind) && test.passes(stated.what())) {
                    return Truth.TRUE;
                }
            }
            return filing.statedToCome() ? Truth.UNKNOWN : Truth.FALSE;
        }
    }

    /**
     * What a condition asks. Tests that ask the same must be equal and have equal hash codes, as
     * records do; answers may depend on the argument alone.
     */
    interface Test {

        /**
         * Whether one thing that a filing states will do.
         *
         * @param what as the filing bears it under the kind of the condition
         */
        boolean passes(Object what);
    }

    /** The keyword expression holds of the text. */
    record Keywords(Expression expression) implements Criterion {
        @Override
        public Truth truth(Filing filing) {
            return expression.evaluate(filing.text()).truth();
        }
    }
}
