package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Rows;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code …股，其中无限售流通股…股，限售流通股…股}: what a number told before is made of. */
final class Kinds {

    private static final int MOST = 4;
    private static final int LOOK = 14;
    private static final Pattern KIND = Pattern.compile("限售[^，。；;0-9]{0,10}$");

    private static final Pattern NEXT = Pattern.compile("[，,、][^，,。；;0-9]{0,12}");

    private Kinds() {}

    /** Whether the number at an index is one of two or more that add up to one beside them. */
    static boolean areOf(Findings found, List<Stated<BigDecimal>> counts, int index) {
        return isKind(found, counts.get(index))
                && (areOfOneBefore(counts, index) || areOfOneBehind(found, counts, index));
    }

    private static boolean isKind(Findings found, Stated<BigDecimal> count) {
        return found.behind(KIND, count.start() - LOOK, count.start());
    }

    private static boolean areOfOneBefore(List<Stated<BigDecimal>> counts, int index) {
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

    private static boolean areOfOneBehind(
            Findings found, List<Stated<BigDecimal>> counts, int index) {
        for (int at = Math.max(0, index - MOST); at <= index; at++) {
            BigDecimal sum = BigDecimal.ZERO;
            int i = at;
            while (i < counts.size() && isKind(found, counts.get(i))) {
                sum = sum.add(counts.get(i++).value());
            }
            boolean several = i > index && i - at > 1 && i < counts.size();
            if (several && counts.get(i).value().compareTo(sum) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Kinds told side by side are one where their sum is told elsewhere; null where it is not. */
    static @Nullable Stated<BigDecimal> whole(
            Findings found, List<Stated<BigDecimal>> counts, int index) {
        List<Stated<BigDecimal>> kinds = around(found, counts, index);
        BigDecimal sum = kinds.stream().map(Stated::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return kinds.size() < 2
                ? null
                : found.amounts().shares().stream()
                        .filter(one -> one.value().compareTo(sum) == 0)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether no further kind is told beside the number at an index. */
    static boolean isLast(Findings found, List<Stated<BigDecimal>> counts, int index) {
        return around(found, counts, index).getLast().equals(counts.get(index));
    }

    private static List<Stated<BigDecimal>> around(
            Findings found, List<Stated<BigDecimal>> counts, int index) {
        int from = index;
        while (from > 0 && adjoin(found, counts, from)) {
            from--;
        }
        int to = index;
        while (to + 1 < counts.size() && adjoin(found, counts, to + 1)) {
            to++;
        }
        return to > from ? counts.subList(from, to + 1) : Rows.around(found, counts, index);
    }

    /** Whether two kinds are told with nothing but a comma between them. */
    private static boolean adjoin(Findings found, List<Stated<BigDecimal>> counts, int second) {
        Stated<BigDecimal> one = counts.get(second - 1);
        Stated<BigDecimal> other = counts.get(second);
        return isKind(found, one)
                && isKind(found, other)
                && NEXT.matcher(found.text().words(one.end(), other.start())).matches();
    }
}
