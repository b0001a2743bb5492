package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number of pledged shares became where the company issued bonus shares. */
final class Converted {

    private static final Pattern ISSUE =
            Pattern.compile("转增|权益分派|利润分配|送股|除权|送\\d*股|派|相应(?:由[0-9,，]+股)?(?:调整|变更|增)");
    private static final Pattern WAS = Pattern.compile("[由从]$");
    private static final Pattern CHANGES = Pattern.compile("^[^，。]{0,16}?(?:[增变]|调整)");
    private static final Pattern BECAME =
            Pattern.compile(
                    "(?:变(?:动|更)?为|(?:股份|股票|股数|数量)变|增(?:加)?(?:至|到|为)|调整(?:为|至)"
                            + "|(?:转增|权益分派|送股|除权|分配)[^，。；;0-9]{0,10}后(?:变)?为|[(]转增后|转增为|变成"
                            + "|实际(?:解除|延期)[^，。；;0-9]{0,10}数量为)[^，。0-9]{0,6}$");
    private static final Pattern FROM =
            Pattern.compile(
                    "([0-9.]+)股[^，。；;0-9]{0,10}(?:变(?:动|更)?为|增加?[至到为]|调整[为至])[^，。0-9]{0,6}$");

    private static final Pattern HOLDS = Pattern.compile("持有[^，。质]{0,30}$");

    private static final int NEAR = 4;

    private Converted() {}

    /** {@code 转增后变为…股}: whether a number is what a pledge told before became. */
    static boolean isConverted(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        int clause = found.clauseStart(count.start(), sentence.start());
        String left = found.text().words(clause, count.start());
        return BECAME.matcher(left).find()
                && !left.contains("总股本")
                && !HOLDS.matcher(left.substring(left.lastIndexOf('(') + 1)).find()
                && !tellsOfATotal(found, sentence, count)
                && !left.contains("累计")
                && tellsOfAnIssue(found, sentence);
    }

    /** {@code 公司以资本公积转增。因此…增至…股}: the sentence before may tell of it. */
    private static boolean tellsOfAnIssue(Findings found, Sentence sentence) {
        int before =
                found.behindLast("。", sentence.start() - 1, Math.max(0, sentence.start() - 200));
        return ISSUE.matcher(found.text().words(before, sentence.end())).find();
    }

    /** {@code 由…股变更为…股}: where the number begins that one has taken the place of; -1 where none. */
    static int former(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        int clause = found.clauseStart(count.start(), sentence.start());
        Matcher from = FROM.matcher(found.text().words(clause, count.start()));
        return from.find() ? clause + from.start() : -1;
    }

    /** Whether a number is what one told before became, or was. */
    static boolean changes(
            Findings found,
            Sentence sentence,
            Stated<BigDecimal> count,
            String left,
            String right) {
        if (former(found, sentence, count) >= 0
                || (WAS.matcher(left).find() && CHANGES.matcher(right).find())) {
            return true;
        }
        return BECAME.matcher(left).find()
                && !left.contains("累计")
                && tellsOfAnIssue(found, sentence);
    }

    /** {@code 累计质押…股(…转增后变为…股)}: what stands in brackets tells of the number before them. */
    private static boolean tellsOfATotal(
            Findings found, Sentence sentence, Stated<BigDecimal> count) {
        int open = found.text().words().lastIndexOf('(', count.start());
        return found.inBrackets(count.start(), sentence.start())
                && Stated.within(found.amounts().shares(), sentence.start(), open + 1)
                        .filter(before -> open - before.end() < NEAR)
                        .anyMatch(
                                before ->
                                        PledgeShares.of(found, sentence, before)
                                                != PledgeShares.Meaning.EVENT);
    }
}
