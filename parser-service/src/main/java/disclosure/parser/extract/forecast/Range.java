package disclosure.parser.extract.forecast;

import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Both ends of what is expected, the smaller one first; of a single number it is both. */
record Range(Stated<BigDecimal> low, Stated<BigDecimal> high) {

    /** Of one or two numbers in any order. */
    static Range of(Stated<BigDecimal> one, @Nullable Stated<BigDecimal> other) {
        if (other == null) {
            return new Range(one, one);
        }
        return one.value().compareTo(other.value()) <= 0
                ? new Range(one, other)
                : new Range(other, one);
    }

    boolean isSingle() {
        return low.start() == high.start();
    }

    /** That of both ends; zero where they differ. */
    int sign() {
        int sign = low.value().signum();
        return sign == high.value().signum() ? sign : 0;
    }
}
