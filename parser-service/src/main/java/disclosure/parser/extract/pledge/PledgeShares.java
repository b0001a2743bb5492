package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Capital;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Rows;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
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
                    "(?:累计|累积|已|处于|尚|仍|剩余|余额|共有|存续|目前|现有|其中|总共).{0,24}(?:质押|抵押)(?!给|于|与"
                            + "|的基本).{0,26}$"
                            + "|质押了?其(?:所)?持有的[^，。]{0,16}(?:共计|合计|总数)为?$"
                            + "|(?:质押|质押股份|质押状态的?股份?|质押股数|质押股票).{0,10}(?:总数|总额|余额|累计|总计|总股数|总量"
                            + "|总股份).{0,10}$"
                            + "|(?:仍有|尚有|尚未解除|未解除|未解质押).{0,26}$"
                            + "|(?:质押|解押|交易|购回|购回交易)后的?[^，。]{0,12}(?:质押|抵押).{0,14}$"
                            + "|被质押(?:的)?(?:股|数|总|公司).{0,14}$");
    private static final Pattern TOGETHER = Pattern.compile("(?:合计|共计|共)(?:已)?(?:被)?质押.{0,16}$");
    private static final Pattern STATUS = Pattern.compile("截[至止]|后，|持有|累计");
    private static final Pattern NOT_TOTAL =
            Pattern.compile(
                    "(?:本次|此次|将其|[将把]上述|再次|新增)[^，后]{0,24}$|其中[向与][^，。；;]{2,30}质押了?$"
                            + "|(?:股份|股票|股权|股)中的?$|将[^，。]{0,24}剩余[^，。]{0,20}$|上述质押[^，。]{0,10}剩余的?$|质押给"
                            + "|质押于|部分(?:股份|股票)$|(?:解除|解押|购回)(?!质押登记后|质押后|后)[^，后]{0,20}$"
                            + "|[0-9一两二三四五]笔|处置了?$");
    private static final Pattern STATE = Pattern.compile("^[^，。；;]{0,14}(?:处于|已被?|均已?被?|被|进行了?)质押");
    private static final Pattern SHARE_OF = Pattern.compile("(?:其中|其余|另外|剩余)[^，。；;0-9]{0,12}$");
    private static final Pattern IS_FOR =
            Pattern.compile("^[^，。；;]{0,14}(?:是|为|系|作为)(?:对|用于|公司|有限|无限|限售|高管|首发)");
    private static final Pattern UPON =
            Pattern.compile("上述(?![^，。；;]{0,10}中)[^，。；;]{0,14}(?:合计|共计|总计)[^，。；;]{0,10}$");
    private static final Pattern PLEDGE = Pattern.compile("质押|解押|解质|购回|解除|赎回|补仓|抵押给");
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?:转增|送股|红股|减持|增持|受让|转让|授予|认购|处置|卖出|最低限额|司法冻结|冻结|回购注销|买入|换股"
                            + "|间接持有|股本由|[增变](?:加|更)?[至为到])[^，。；;质]{0,9}$");

    /** {@code 对所质押股份累计处置…股}: no longer pledged. */
    private static final Pattern SOLD =
            Pattern.compile("(?:处置|卖出|平仓|强平|抛售)(?:了)?(?:的?(?:股份|股票)?(?:数量)?)?(?:合计|共计|累计|为)?$");

    private static final Pattern BEFORE =
            Pattern.compile("(?:解除|质押|购回|办理|解押)[^，。]{0,10}前，[^，。]{0,40}$");

    /** {@code 未来半年内到期的质押股份累计…股}: a part of what stands, by its term. */
    private static final Pattern FALLS_DUE =
            Pattern.compile(
                    "(?:半年|[一两1]年|(?:六|十二|6|12)个月)(?:之?内|以内)[^。；;]{0,8}到期(?:(?!质押给)[^。；;]){0,60}$");

    private static final Pattern OF_ALL =
            Pattern.compile("(?:持股总数|持股数|(?:持有|所持)[^，。质]{0,10}(?:总数|总额|总量))(?:为|的)?$|(?:增加|转增)$");
    private static final Pattern PLEDGES_ALL =
            Pattern.compile("质押了?其?(?:所)?(?:直接|间接)?持有[^，。]{0,20}$");
    private static final Pattern OF_KIND =
            Pattern.compile("其中:?(?:有限|无限|限售|流通|高管|首发)[^，。；;]{0,50}$");
    private static final Pattern REST = Pattern.compile("^[^，。；;]{0,6}(?:未质押|中，|外，)");

    /** {@code 将质押的…股中的…股解除}: only the part is released. */
    private static final Pattern WHOLE =
            Pattern.compile(
                    "^[^，。；;0-9()]{0,16}(?:(?:中的?|之|其中的?|的?剩余的?)(?:部分股份|部分|股份)?[0-9]"
                            + "|的?部分(?:股份|股票)[0-9]|(?<!办理)(?<!办理了)部分(?:解除|解质|提前(?!还款)|购回(?!交易日))"
                            + "|剩余[^，。；;0-9]{0,8}(?:全部|部分)(?:解除|解质|购回)|解除质押[0-9])");

    /** {@code …股办理了部分解除质押手续，解除质押共…股}: only the second is released. */
    private static final Pattern PARTED =
            Pattern.compile(
                    "^[^。；;]{0,60}办理了?部分(?:解除质押|解质押|解押|购回)[^，。；;0-9]{0,12}，(?:本次)?(?:共计?"
                            + "|合计)?(?:解除质押|解质押|解押|购回)[^，。；;0-9]{0,8}[0-9]");

    /** {@code 质押的…股和…股，分别购回了其中…股和…股}: only the parts are released. */
    private static final Pattern PARTS =
            Pattern.compile(
                    "^(?:[^，。；;0-9]{0,24}[和、及][0-9]+股)*[^，。；;0-9]{0,24}，(?:分别)?(?:提前)?(?:购回|赎回"
                            + "|解除质押|解押)了?其中的?[0-9]");

    /** {@code …股其中…股的部分购回}: this is the part. */
    private static final Pattern A_PART = Pattern.compile("[0-9]股(?:其中|中)的?$");

    private static final Pattern ONE_DEAL =
            Pattern.compile(
                    "该笔[^，。]{0,10}(?:总数|累计|合计)[^，。]{0,6}$|上述[^，。后]{0,8}累计质押$|累计补充质押[^，。；;]{0,12}$");
    private static final Pattern NOW = Pattern.compile("该笔[^。；;]{0,60}现质押[^，。；;0-9]{0,8}为?$");
    private static final Pattern AS_OF = Pattern.compile("截[至止]|(?:本次|上述|此次|前述)[^，。]{0,20}后，");
    private static final Pattern STANDING =
            Pattern.compile(
                    "(?:所|用于|还有|共|尚|仍|现)[^，。]{0,16}质押[^，。将把]{0,24}$"
                            + "|后，[^，。]{0,10}质押(?!给)[^，。将把]{0,14}$|还有[^，。]{0,8}$"
                            + "|(?:^|，|中)质押的?(?:股份)?(?:数量|总数|股数|数)为?$"
                            + "|(?:办理|持有)[^，。]{0,4}质押的?股份(?:数量|数|总数)?为?$|已质押$");

    /** {@code 4笔…股，共计…股}: that of each. */
    private static final Pattern OF_SEVERAL = Pattern.compile("[0-9两三四五六七八九十]笔$");

    private static final Pattern IN_ALL_BEHIND = Pattern.compile("^[^，0-9]{0,10}，(?:共计|合计|总计)");
    private static final Pattern IN_ALL = Pattern.compile("[，,(]?(?:累计|合计|共计|总计|共)(?:为)?");

    /** {@code …股、…股，累计…股}: what the numbers right before add up to. */
    private static boolean sumsUp(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        List<Stated<BigDecimal>> before =
                Stated.within(found.amounts().shares(), sentence.start(), count.start()).toList();
        if (before.isEmpty()
                || !IN_ALL.matcher(found.text().words(before.getLast().end(), count.start()))
                        .matches()) {
            return false;
        }
        BigDecimal sum =
                Rows.around(found, before, before.size() - 1).stream()
                        .map(Stated::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(count.value()) == 0;
    }

    private static boolean isStatus(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        return STATUS.matcher(found.text().words(sentence.start(), count.start())).find()
                || Findings.next(found.days(), sentence.start(), count.start()) == null;
    }

    private static final String GIVEN = "质押给";
    private static final Pattern STANDS =
            Pattern.compile("(?:已|累计|处于)[^，。；;]{0,10}质押[^，。；;]{0,14}[0-9]股");

    /** {@code 综上，…股}; {@code 处于质押状态的股份…股，其中…股质押给甲}: told of before, or a part of what stands. */
    private static boolean isSummary(
            Findings found, Sentence sentence, Stated<BigDecimal> count, int point) {
        String before = found.text().words(point, count.start());
        boolean part =
                before.endsWith("其中")
                        && found.text()
                                .words(count.end(), count.end() + GIVEN.length())
                                .equals(GIVEN);
        return (part && STANDS.matcher(before).find())
                || found.text().words(sentence.start(), sentence.end()).startsWith("综上");
    }

    /** {@code 已质押…股。其中…股质押给甲，…股质押给乙}: what a total is made of. */
    private static boolean isComposition(Findings found, Sentence sentence) {
        String words = found.text().words(sentence.start(), sentence.end());
        return words.startsWith("其中")
                && Findings.next(found.days(), sentence.start(), sentence.end()) == null
                && STANDS.matcher(
                                found.text()
                                        .words(
                                                found.behindLast("。", sentence.start() - 1, 0),
                                                sentence.start()))
                        .find();
    }

    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");

    /** What is said behind a number, the brackets left out. */
    private static String bare(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        int end = Math.min(sentence.end(), count.end() + 160);
        return withoutBrackets(withoutBrackets(found.text().words(count.end(), end)));
    }

    private static String withoutBrackets(String words) {
        return BRACKETS.matcher(words).replaceAll("");
    }

    private static final Pattern STATES =
            Pattern.compile("(?<![将把])质押(?:了)?(?:本?公司)?(?:(?:无|有)?限售)?[^，。；;给于将0-9]{0,12}$");
    private static final Pattern OF_HELD =
            Pattern.compile("^，(?:质押股份)?占[^，。；;0-9]{0,12}(?:持有|所持|持股)[^，。；;0-9]{0,12}[0-9]");
    private static final Pattern ACTS = Pattern.compile("[将把]|质押给|质押于|解除|本次|购回");

    /** {@code 甲持有…股。甲质押…股，占其持有股份的…%}: what stands, for nothing is told to happen. */
    private static boolean stands(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        String words = found.text().words(sentence.start(), sentence.end());
        String left = found.text().words(sentence.start(), count.start());
        String right = found.text().words(count.end(), Math.min(sentence.end(), count.end() + 40));
        return STATES.matcher(left).find()
                && OF_HELD.matcher(right).find()
                && !ACTS.matcher(words).find()
                && Findings.next(found.days(), sentence.start(), sentence.end()) == null;
    }

    /** {@code 上述…股质押解除后，}: told of before. */
    private static final Pattern AFTERWARDS =
            Pattern.compile("^(?:股份|股票)?(?:质押解除|解除质押|解质押|解押)(?:登记)?(?:完成)?后");

    private PledgeShares() {}

    /** {@code …股办理完毕质押登记之日起5个工作日内}: what is agreed, not what was done. */
    private static final Pattern DEADLINE = Pattern.compile("^[^，。；;]{0,30}之日起[^，。；;]{1,8}日内");

    /** {@code 将其持有的10%(…股)股份质押给}. */
    private static boolean isWhatAShareIs(Findings found, Stated<BigDecimal> count) {
        return found.text().words(count.start() - 2, count.start()).equals("%(")
                && found.text().words(count.end(), count.end() + 1).equals(")");
    }

    /** {@code …股被甲法院冻结}, {@code …股将在解除冻结后}: frozen, whatever is told of pledges beside it. */
    private static final Pattern FROZEN =
            Pattern.compile("^[^，。；;质]{0,30}?(?:被[^，。；;质]{0,40}冻结|(?:予以|解除)(?:司法)?冻结|(?:司法|轮候)冻结)");

    static Meaning of(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        int point = found.behindLast(";；。", count.start(), sentence.start());
        int clause = found.clauseStart(count.start(), point);
        String left = found.text().words(clause, count.start());
        String right = found.text().words(count.end(), Math.min(sentence.end(), count.end() + 24));
        String whole = found.text().words(sentence.start(), sentence.end());
        if (Capital.is(found, count)) {
            return Meaning.OTHER;
        }
        if (SOLD.matcher(left).find()
                || (found.inBrackets(count.start(), sentence.start())
                        && !isWhatAShareIs(found, count))
                || UPON.matcher(left).find()
                || DEADLINE.matcher(bare(found, sentence, count)).find()) {
            return Meaning.OTHER;
        }
        if (right.startsWith("是为")
                || (SHARE_OF.matcher(left).find() && IS_FOR.matcher(right).find())) {
            return Meaning.OTHER;
        }
        if (FALLS_DUE.matcher(found.text().words(point, count.start())).find()) {
            return Meaning.OTHER;
        }
        if (left.endsWith("上述") && AFTERWARDS.matcher(right).find()) {
            return Meaning.OTHER;
        }
        if ((left.contains("其中") || left.contains("累计")) && STATE.matcher(right).find()) {
            return Meaning.TOTAL_PLEDGED;
        }
        if ((OF_SEVERAL.matcher(left).find() && IN_ALL_BEHIND.matcher(right).find())
                || Converted.changes(found, sentence, count, left, right)) {
            return Meaning.OTHER;
        }
        if ((OF_ALL.matcher(left).find() && !PLEDGES_ALL.matcher(left).find())
                || (OF_KIND.matcher(found.text().words(point, count.start())).find()
                        && !right.contains("质押给"))) {
            return Meaning.OTHER;
        }
        if (isSummary(found, sentence, count, point) || isComposition(found, sentence)) {
            return Meaning.OTHER;
        }
        if (REST.matcher(right).find()
                || (!A_PART.matcher(left).find()
                        && WHOLE.matcher(bare(found, sentence, count)).find())
                || PARTED.matcher(bare(found, sentence, count)).find()
                || PARTS.matcher(bare(found, sentence, count)).find()
                || ONE_DEAL.matcher(left).find()
                || NOW.matcher(found.text().words(point, count.start())).find()
                || BEFORE.matcher(found.text().words(point, count.start())).find()) {
            return Meaning.OTHER;
        }
        if (AS_OF.matcher(found.text().words(sentence.start(), count.start())).find()
                && (STANDING.matcher(found.text().words(point, count.start())).find()
                        || (STATE.matcher(right).find() && !left.contains("剩余")))) {
            return Meaning.TOTAL_PLEDGED;
        }
        if (stands(found, sentence, count)) {
            return Meaning.TOTAL_PLEDGED;
        }
        boolean total =
                TOTAL.matcher(withoutBrackets(left)).find()
                        || (TOGETHER.matcher(left).find() && isStatus(found, sentence, count));
        if (total && !NOT_TOTAL.matcher(left).find() && !sumsUp(found, sentence, count)) {
            return Meaning.TOTAL_PLEDGED;
        }
        if (Holdings.isHeld(found, sentence, count)) {
            return Meaning.HELD;
        }
        if (!left.contains("质") && FROZEN.matcher(bare(found, sentence, count)).find()) {
            return Meaning.OTHER;
        }
        if (!PLEDGE.matcher(whole).find() || OTHER.matcher(left).find()) {
            return Meaning.OTHER;
        }
        return Meaning.EVENT;
    }
}
