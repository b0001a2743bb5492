package disclosure.parser.extract.fact;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Whether what is held is the sum of several holders. */
final class HeldJointly {

    private static final Pattern SUM = Pattern.compile("合计|共同|共计|总计|总共");
    private static final Pattern SEVERAL = Pattern.compile("及其|一致行动人|[二两三四五]人|和|与|、|及|上述|夫妇");
    private static final Pattern TOGETHER = Pattern.compile("及[^，。；;]{0,6}一致行动人[^，。；;]{0,30}持有?");

    /** {@code 普通账户和信用账户}: two of one holder. */
    private static final Pattern ACCOUNTS = Pattern.compile("账户[和与及、][^，。；;和与及、]{0,10}账户");

    private static final Pattern PAIR = Pattern.compile("(?:先生|女士)?(?:[(][^()]{0,60}[)])?[和与及、]");

    private HeldJointly() {}

    /**
     * Whether a number is such a sum.
     *
     * @param point where its part of the sentence begins
     * @param clause where its clause begins
     */
    static boolean is(Findings found, int point, int clause, Stated<BigDecimal> count) {
        String left = found.text().words(clause, count.start());
        if (TOGETHER.matcher(left).find()) {
            return true;
        }
        if (!SUM.matcher(left).find()) {
            return false;
        }
        boolean unnamed = found.lastNamed(clause, count.start(), place -> true) == null;
        return SEVERAL.matcher(ACCOUNTS.matcher(left).replaceAll("")).find()
                || (unnamed && isPair(found, point, clause));
    }

    /** {@code 甲与乙的期限届满，合计持有…股}. */
    private static boolean isPair(Findings found, int from, int to) {
        String last = "";
        int end = from;
        for (Stated<String> place : Stated.within(found.parties().places(), from, to).toList()) {
            boolean another = !last.isEmpty() && !last.equals(place.value());
            if (another && PAIR.matcher(found.text().words(end, place.start())).matches()) {
                return true;
            }
            last = place.value();
            end = place.end();
        }
        return false;
    }
}
