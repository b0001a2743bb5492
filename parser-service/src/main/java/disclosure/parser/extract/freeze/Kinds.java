package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** {@code …股，其中无限售流通股…股，限售流通股…股}: what a number told before is made of. */
final class Kinds {

    private static final int MOST = 4;
    private static final int LOOK = 14;
    private static final Pattern KIND = Pattern.compile("限售[^，。；;0-9]{0,10}$");

    private Kinds() {}

    /** Whether the number at an index is one of two or more that add up to one before them. */
    static boolean areOf(Findings found, List<Stated<BigDecimal>> counts, int index) {
        int start = counts.get(index).start();
        if (!found.behind(KIND, start - LOOK, start)) {
            return false;
        }
        for (int at = Math.max(0, index - MOST); at < index; at++) {
            BigDecimal left = counts.get(at).value();
            for (int i = at + 1; i < counts.size() && left.signum() > 0; i++) {
                left = left.subtract(counts.get(i).value());
                if (left.signum() == 0 && i > at + 1) {
                    return i >= index;
                }
            }
        }
        return false;
    }
}
