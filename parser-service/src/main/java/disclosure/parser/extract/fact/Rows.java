package disclosure.parser.extract.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands side by side: {@code 某日、某日分别…股、…股}, the first with the first. */
public final class Rows {

    private static final int WIDEST_JOIN = 26;
    private static final int LOOK = 80;
    private static final int WIDEST_COMMA = 2;
    private static final Pattern BREAKS = Pattern.compile("质押|[，。；;日]|解除|合计|累计|共计|减持|增持|冻结");

    private Rows() {}

    /** Values that only a comma or a conjunction parts. */
    public static <T> List<List<Stated<T>>> of(List<Stated<T>> all) {
        List<List<Stated<T>>> rows = new ArrayList<>();
        int end = Integer.MIN_VALUE / 2;
        for (Stated<T> one : all) {
            if (rows.isEmpty() || one.start() - end > WIDEST_COMMA) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(one);
            end = one.end();
        }
        return rows;
    }

    /**
     * Whether only a conjunction, a kind of shares, or what stands in brackets parts two numbers.
     */
    public static boolean adjoin(Findings found, Stated<?> one, Stated<?> other) {
        String between =
                found.text().words(one.end(), other.start()).replaceAll("[(][^()]*[)]", "");
        return between.length() <= WIDEST_JOIN && !BREAKS.matcher(between).find();
    }

    /** Where the last of the numbers of shares ends that one holder has side by side. */
    static int end(Findings found, Stated<BigDecimal> count) {
        Stated<BigDecimal> last = count;
        Stated<BigDecimal> next = next(found, last);
        while (next != null
                && adjoin(found, last, next)
                && !found.text().words(last.end(), next.start()).contains("持")) {
            last = next;
            next = next(found, last);
        }
        return last.end();
    }

    private static @Nullable Stated<BigDecimal> next(Findings found, Stated<BigDecimal> one) {
        int to = one.end() + LOOK;
        Stated<BigDecimal> next = found.nextShares(one.end(), to);
        while (next != null && found.inBrackets(next.start(), one.end())) {
            next = found.nextShares(next.end(), to);
        }
        return next;
    }

    /** The numbers of a list that adjoin the one at an index, itself included. */
    public static <T> List<Stated<T>> around(Findings found, List<Stated<T>> all, int index) {
        int from = index;
        while (from > 0 && adjoin(found, all.get(from - 1), all.get(from))) {
            from--;
        }
        int to = index;
        while (to + 1 < all.size() && adjoin(found, all.get(to), all.get(to + 1))) {
            to++;
        }
        return all.subList(from, to + 1);
    }
}
