package disclosure.parser.extract.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code 无限售流通股…股，限售流通股…股}: one holding that is told kind by kind. */
final class ByKind {

    private static final int MOST = 4;
    private static final int LOOK = 60;
    private static final int NAME = 14;
    private static final Pattern KIND = Pattern.compile("(?:限售|流通)[^，。；;0-9]{0,10}$");

    private ByKind() {}

    /**
     * Where the kinds end that a number before them is made of; its own end where there are none.
     */
    static int end(Findings found, Stated<BigDecimal> whole) {
        BigDecimal left = whole.value();
        Stated<BigDecimal> last = whole;
        Stated<BigDecimal> next = nextKind(found, whole);
        for (int i = 0; i < MOST && next != null && left.signum() > 0; i++) {
            left = left.subtract(next.value());
            last = next;
            next = nextKind(found, last);
        }
        return left.signum() == 0 ? last.end() : whole.end();
    }

    /** Whether a number is that of a kind, and the sum of all kinds is told behind them. */
    static boolean isOne(Findings found, Stated<BigDecimal> kind) {
        if (!isKind(found, kind)) {
            return false;
        }
        BigDecimal sum = kind.value();
        Stated<BigDecimal> last = kind;
        for (int i = 0; i < MOST; i++) {
            Stated<BigDecimal> next = found.nextShares(last.end(), last.end() + LOOK);
            if (next == null) {
                return false;
            }
            if (i > 0 && next.value().compareTo(sum) == 0) {
                return true;
            }
            if (!isKind(found, next)) {
                return false;
            }
            sum = sum.add(next.value());
            last = next;
        }
        return false;
    }

    /**
     * The first of the kinds right before a number that is their sum; the number itself where it is
     * none.
     */
    static Stated<BigDecimal> firstOf(
            Findings found, List<Stated<BigDecimal>> counts, Stated<BigDecimal> sum) {
        int at = counts.indexOf(sum);
        BigDecimal left = sum.value();
        int first = at;
        while (first > 0
                && at - first < MOST
                && left.signum() > 0
                && isKind(found, counts.get(first - 1))) {
            first--;
            left = left.subtract(counts.get(first).value());
        }
        return left.signum() == 0 && at - first > 1 ? counts.get(first) : sum;
    }

    private static @Nullable Stated<BigDecimal> nextKind(Findings found, Stated<BigDecimal> one) {
        Stated<BigDecimal> next = found.nextShares(one.end(), one.end() + LOOK);
        return next != null && isKind(found, next) ? next : null;
    }

    private static boolean isKind(Findings found, Stated<BigDecimal> one) {
        return found.behind(KIND, one.start() - NAME, one.start());
    }
}
