package disclosure.keywords;

import java.util.Arrays;

/** How what a filing states is to stand to what a condition names. */
public enum Operator {
    LESS("<"),
    AT_MOST("<="),
    EQUAL("="),
    AT_LEAST(">="),
    MORE(">");

    private final String written;

    Operator(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }

    /** Whether it holds of two values in this order, as {@link Comparable#compareTo} tells it. */
    boolean holds(int order) {
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case MORE -> order > 0;
        };
    }

    /** Of one of the forms {@code >= ≥ ＞= = == ＝ …}. */
    static Operator of(String text) {
        String folded = FoldedText.of(text).folded().replace("≥", ">=").replace("≤", "<=");
        String plain = folded.equals("==") ? "=" : folded;
        return Arrays.stream(values())
                .filter(each -> each.written.equals(plain))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operator: " + text));
    }
}
