package disclosure.parser.extract.fact;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The company's capital: which number of shares it is, and what of it another number is. */
public final class Capital {

    private static final Pattern OF_CAPITAL =
            Pattern.compile(
                    "(?:总股本|股份总数|总股数|总股份|股本总[额数]|股本|股份总额|全部股份|已发行|总数"
                            + "|发行总量)[^%。；]{0,26}$|(?:公司|持股比例)[^%，。；]{0,12}$|^[(](?:占比|比例)(?:约|为|:)*$");
    private static final Pattern OF_HOLDING =
            Pattern.compile(
                    "(?:其|所持|持有|(?<![减增])持股|个人)[^%，。；]{0,16}(?:总数|总额|总量|股份|股数|比例|部分)[^%，。；]{0,8}$");

    /** {@code 占公司流通股股数的…%}, {@code 占拟减持股份总额的…%}: not of the capital. */
    private static final Pattern OF_LESS =
            Pattern.compile(
                    "(?:拟|计划)[增减]持[^%，。；]{0,16}$"
                            + "|流通(?:[AB]股|股)?(?:股份|股本)?(?:总股数|总数|股数|数)?的?(?:比例)?(?:约|为)*$");

    /** {@code 持股比例为…%}: what the holding is of the capital, not a part of the holding. */
    private static final Pattern SHARE = Pattern.compile("[(]?持股比例(?:约?为|约|是|达|:)?");

    /** {@code 甲持股总额占公司总股本的…%}: all that is held is what is measured. */
    private static final Pattern HELD_OF_CAPITAL =
            Pattern.compile(
                    "^[^占押冻减增]*(?:持有|持股|所持)[^占押冻减增]{0,14}占(?:本|上市)?公司(?:总股本|股份总数|总股份"
                            + "|股本总额|股本)[^占]{0,6}$");

    /** {@code 处于质押状态的股份总数}: all of something else. */
    private static final Pattern OWN_ALL = Pattern.compile("[持押][^，。占]{0,12}$");

    private static final Pattern CAPITAL =
            Pattern.compile(
                    "(?:总股本|股份总数|总股数|股本总额|总股份|股本总数|总数)(?:为|数|的|共|共计|[(]|由|自|从|变更为"
                            + "|增加至|增至|[0-9.]+股(?:增加|变更|增|变)(?:至|为|到))?$");

    private Capital() {}

    /** Whether a number of shares is the company's capital. */
    public static boolean is(Findings found, Stated<BigDecimal> count) {
        int clause = found.clauseStart(count.start(), Math.max(0, count.start() - 40));
        String left = found.text().words(clause, count.start());
        return CAPITAL.matcher(left).find() && !OWN_ALL.matcher(left).find();
    }

    /** The ratio of the capital that belongs to a number: before the next number of shares. */
    public static @Nullable Stated<BigDecimal> ratio(Findings found, int from, int to) {
        int end = to;
        Stated<BigDecimal> other = found.nextShares(from, to);
        while (other != null && (is(found, other) || found.inBrackets(other.start(), from))) {
            other = found.nextShares(other.end(), to);
        }
        if (other != null) {
            end = other.start();
        }
        for (Stated<BigDecimal> ratio : found.amounts().ratios()) {
            if (ratio.start() < from) {
                continue;
            }
            if (ratio.end() > end) {
                break;
            }
            int clause = found.behindLast("，;；。", ratio.start(), from);
            String left = found.text().words(clause, ratio.start());
            if (OF_CAPITAL.matcher(left).find()
                    && !OF_LESS.matcher(left).find()
                    && !found.inTitle(ratio.start())
                    && !isOfPart(found, ratio, from)
                    && !RatioBecame.isFormer(found, ratio)
                    && (SHARE.matcher(left).matches()
                            || HELD_OF_CAPITAL.matcher(left).find()
                            || !OF_HOLDING.matcher(left).find())) {
                return ratio;
            }
        }
        return null;
    }

    /** {@code …股(其中…股，占总股本的…%)}: what another number in the brackets is. */
    private static boolean isOfPart(Findings found, Stated<BigDecimal> ratio, int from) {
        if (!found.inBrackets(ratio.start(), from)) {
            return false;
        }
        int open = found.text().words().lastIndexOf('(', ratio.start());
        Stated<BigDecimal> part = found.nextShares(Math.max(from, open), ratio.start());
        return part != null && !is(found, part);
    }
}
