package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The words by which a number is the most that somebody means to buy or sell. */
final class PlanWords {

    /** A plan is told in so many characters before its number; more would only take time. */
    private static final int LONGEST = 300;

    /** A filing of a plan, not of what became of it. */
    private static final Pattern TITLE = Pattern.compile("预披露|" + TradeWords.PLANS + "|拟(?:增持|减持)");

    private static final Pattern LATER =
            Pattern.compile(
                    "进展|完成|结果|实施|届满|期满|完毕|过半|首次|终止|结束|调整|变更|延[长期]|(?<!计划(?:的公告)?)暨"
                            + "|及[^，。]{0,8}计划|承诺(?!函)|未(?:增持|减持)|不减持");

    private static final Pattern PLANNED =
            Pattern.compile(
                    "(?:(?<!增持|减持|股份|股票|本次)"
                            + TradeWords.PLANS
                            + "|拟|预计|将(?![其所]))(?![^。；;]*(?:已|累计|实际)(?:增持|减持))[^。；;]*(?:增持|减持|卖出|转让"
                            + "|买入)[^。；;]*$"
                            + "|^[^。；;]{0,8}(?:增持|减持)[^，。；;:]{0,10}(?:数量|股数|上限|规模|金额)[^，。；;:]{0,8}(?:为|是"
                            + "|:)[^。；;]*$");

    private static final Pattern MOST =
            Pattern.compile(
                    "(?:不超过|不得超过|不超|不高于|不多于|至多|最多|上限(?:为|是|:)?)(?:[(]含[^()]{0,6}[)])?(?:人民币"
                            + "|公司股份|公司股票|本公司股份)?:?$");

    /** {@code 计划减持其持有的公司股份…股}: so many. */
    private static final Pattern SO_MANY =
            Pattern.compile(
                    "(?:增持|减持|卖出"
                            + "|买入)(?:其?(?:所?持有?的?)?(?:本|上市)?公司)?(?:无限售(?:条件)?)?(?:流通)?(?:[AB]股)?(?:股份"
                            + "|股票)?(?:数量)?(?:为|合计|共计|总计)?$");

    private static final Pattern RATIO_OF_ALL =
            Pattern.compile("(?:公司(?:目前|当前|现有)?(?:股份)?|)总(?:股本|股数|数)(?:比例)?的?(?:比例)?(?:不超过)?$");

    /** A part of what is planned, or what may be traded within so many days. */
    private static final Pattern PART =
            Pattern.compile("其中|任[意何]?连续|连续(?:任[意何])?(?:90|九十)|每年|上一?年|首[次日]");

    private static final Pattern MONEY = Pattern.compile("金额|资金|总额|价值|人民币|(?:增持|买入)[^，。；;]{0,12}$");

    private PlanWords() {}

    /** Whether a title announces a plan. */
    static boolean areAnnounced(String title) {
        return TITLE.matcher(title).find() && !LATER.matcher(title).find();
    }

    static boolean areShares(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        String left = left(found, sentence, count);
        boolean soMany =
                SO_MANY.matcher(left).find() && !TradeWords.isTraded(found, sentence, count);
        return count.value().signum() > 0
                && isPlanned(left)
                && (MOST.matcher(left).find() || soMany);
    }

    /** {@code 减持不超过公司总股本的1%}. */
    static boolean isRatio(Findings found, Sentence sentence, Stated<BigDecimal> ratio) {
        String left = left(found, sentence, ratio);
        return isPlanned(left) && RATIO_OF_ALL.matcher(left).find() && left.contains("不超过");
    }

    /** {@code 增持金额不低于…元且不超过…元}. */
    static boolean isSum(Findings found, Sentence sentence, Stated<BigDecimal> sum) {
        String left = left(found, sentence, sum);
        return isPlanned(left) && MOST.matcher(left).find() && MONEY.matcher(left).find();
    }

    private static boolean isPlanned(String left) {
        // A sum behind its parts is none of them.
        String own = left.substring(Math.max(0, left.lastIndexOf("合计")));
        return PLANNED.matcher(left).find() && !PART.matcher(own).find();
    }

    /** What stands before a number in its own part of a sentence. */
    private static String left(Findings found, Sentence sentence, Stated<BigDecimal> number) {
        int limit = Math.max(sentence.start(), number.start() - LONGEST);
        int from = found.behindLast("；;", number.start(), limit);
        return found.text().words(from, number.start());
    }
}
