package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Which number of shares is which: that of the event, a total, a part, or something else. */
final class PledgeShares {

    /** What a number of shares is. */
    enum Meaning {
        EVENT,
        TOTAL_PLEDGED,
        HELD,
        OTHER
    }

    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?:累计|累积|已|处于|尚|仍|剩余|余额|共有|存续|目前|现有|其中|总共|后).{0,24}(?:质押|抵押)(?!给|于|与|的基本).{0,26}$"
                            + "|(?:质押|质押股份|质押状态的?股份?|质押股数|质押股票).{0,10}(?:总数|总额|余额|累计|总计|总股数|总量|总股份).{0,10}$"
                            + "|(?:仍有|尚有|尚未解除|未解除|未解质押).{0,26}$"
                            + "|(?:质押|解押|交易|购回|购回交易)后的?[^，。]{0,12}(?:质押|抵押).{0,14}$|被质押(?:的)?(?:股|数|总|公司).{0,14}$"
                            + "|(?:合计|共计|共)(?:已)?(?:被)?质押.{0,16}$");
    private static final Pattern NOT_TOTAL = Pattern.compile("(?:本次|此次|将其|再次|新增)[^，后]{0,24}$|质押给|质押于|(?:解除|解押|购回)(?!质押登记后|质押后|后)[^，后]{0,20}$|[0-9一两二三四五]笔");
    private static final Pattern STATE = Pattern.compile("^[^，。；;]{0,14}(?:处于|已被?|均已?被?|被)质押");
    private static final Pattern SHARE_OF = Pattern.compile("(?:其中|其余|另外|剩余)[^，。；;0-9]{0,12}$");
    private static final Pattern IS_FOR = Pattern.compile("^[^，。；;]{0,14}(?:是|为|系|作为)(?:对|用于|公司|有限|无限|限售|高管|首发)");
    private static final Pattern UPON = Pattern.compile("上述[^，。；;]{0,14}(?:合计|共计|总计)[^，。；;]{0,10}$");
    private static final Pattern PLEDGE = Pattern.compile("质押|解押|购回|解除|赎回");
    private static final Pattern OTHER =
            Pattern.compile("(?:转增|送股|红股|减持|增持|受让|转让|授予|认购|司法冻结|冻结|回购注销|买入|换股|间接持有|股本由?|[增变](?:加|更)?[至为到])[^，。；;质]{0,9}$");

    private PledgeShares() {}

    static Meaning of(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        int point = found.behindLast(";；。", count.start(), sentence.start());
        int clause = found.clauseStart(count.start(), point);
        String left = found.text().words(clause, count.start());
        String right = found.text().words(count.end(), Math.min(sentence.end(), count.end() + 24));
        String whole = found.text().words(sentence.start(), sentence.end());
        if (Holdings.isCapital(found, count)) {
            return Meaning.OTHER;
        }
        if (found.inBrackets(count.start(), sentence.start()) || UPON.matcher(left).find()) {
            return Meaning.OTHER;
        }
        if (SHARE_OF.matcher(left).find() && IS_FOR.matcher(right).find()) {
            return Meaning.OTHER;
        }
        if (left.contains("其中") && STATE.matcher(right).find()) {
            return Meaning.TOTAL_PLEDGED;
        }
        if (TOTAL.matcher(left).find() && !NOT_TOTAL.matcher(left).find()) {
            return Meaning.TOTAL_PLEDGED;
        }
        if (Holdings.isHeld(found, sentence, count)) {
            return Meaning.HELD;
        }
        if (!PLEDGE.matcher(whole).find() || OTHER.matcher(left).find()) {
            return Meaning.OTHER;
        }
        return Meaning.EVENT;
    }
}
