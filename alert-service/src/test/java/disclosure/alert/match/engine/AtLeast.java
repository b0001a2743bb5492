package disclosure.alert.match.engine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a sum.
 *
 * @param metric null for any
 */
record AtLeast(BigDecimal value, @Nullable String metric) implements Criterion.Test {

    record Sum(BigDecimal value, String metric) {}

    @Override
    public boolean passes(Object what) {
        Sum sum = (Sum) what;
        return sum.value().compareTo(value) >= 0 && (metric == null || metric.equals(sum.metric()));
    }
}
