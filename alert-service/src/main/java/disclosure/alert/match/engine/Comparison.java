package disclosure.alert.match.engine;

import java.math.BigDecimal;

/** How a sum of the filing is to stand to the one of the rule. */
public enum Comparison {
    LESS,
    AT_MOST,
    EQUAL,
    AT_LEAST,
    MORE;

    boolean holds(BigDecimal stated, BigDecimal asked) {
        int order = stated.compareTo(asked);
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case MORE -> order > 0;
        };
    }
}
