package disclosure.alert.match.engine;

import disclosure.keywords.Condition;
import disclosure.keywords.Expression;
import disclosure.keywords.Truth;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
     * The filing states at least one such sum of money.
     *
     * @param value in units of the currency
     * @param currency ISO 4217; null for any
     * @param metric what it measures, in the words of the text; null for any
     */
    record Amount(
            Comparison comparison,
            BigDecimal value,
            @Nullable String currency,
            @Nullable String metric)
            implements Criterion {
        public Amount {
            // 1E+8 and 100000000 are one condition.
            value = value.stripTrailingZeros();
        }

        @Override
        public Truth truth(Filing filing) {
            if (filing.sums().stream().anyMatch(this::accepts)) {
                return Truth.TRUE;
            }
            return filing.sumsToCome() ? Truth.UNKNOWN : Truth.FALSE;
        }

        private boolean accepts(Filing.Sum sum) {
            return (currency == null || currency.equals(sum.currency()))
                    && (metric == null || metric.equals(sum.metric()))
                    && comparison.holds(sum.value(), value);
        }
    }

    /** A comparison with what the filing states holds. */
    record Stated(Condition condition) implements Criterion {
        @Override
        public Truth truth(Filing filing) {
            return condition.truth(filing.stated(), filing.sumsToCome());
        }
    }

    /** The keyword expression holds of the text. */
    record Keywords(Expression expression) implements Criterion {
        @Override
        public Truth truth(Filing filing) {
            return expression.evaluate(filing.text()).truth();
        }
    }
}
