package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Capital;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which numbers of shares were frozen, and who froze them. */
final class FreezeWords {

    private static final Pattern WAITING = Pattern.compile("轮候|轮侯|转为正式冻结之日");
    private static final Pattern FREEZES = Pattern.compile("冻结|解冻|轮候|司法标记");
    private static final Pattern TOTAL =
            Pattern.compile(
                    "共(?:已)?解冻[^，。；;0-9]{0,8}$|(?:仍有|尚有)$"
                            + "|(?:累计|剩余|合计|累积|总共|共计|(?<!院)已|处于)[^，。；;0-9]{0,24}(?:冻结)[^，。；;]{0,24}$"
                            + "|(?:冻结)[^，。；;]{0,12}(?:总数|累计|合计)[^，。；;]{0,10}$");

    /** {@code 继续冻结原已冻结的…股}, {@code 已轮候冻结甲持有的…股}: an act, no sum. */
    private static final Pattern GOES_ON =
            Pattern.compile("继续冻结|(?<!累计|累积)已(?:司法|轮候)*冻结(?!的)[^，。；;0-9]{2,40}(?:所持|持有)的");

    private static final Pattern TITLES = Pattern.compile("《[^》]{0,80}》");
    private static final Pattern BRACKETS = Pattern.compile("[(][^()]*[)]");
    private static final Pattern ACTS =
            Pattern.compile("冻结(?!的)[^，。；;0-9]{0,40}(?:所持|持有)[^，。；;]*$");

    /** {@code 根据《…冻结及司法划转通知》，甲法院申请解除…}: a paper's name tells of no act. */
    static String withoutTitles(String words) {
        return TITLES.matcher(words).replaceAll("");
    }

    static String withoutBrackets(String words) {
        return BRACKETS.matcher(words).replaceAll("");
    }

    /** {@code 冻结甲所持…股}: what a court does, named in the sentence or before. */
    static boolean acts(Findings found, Told told) {
        String left = found.text().words(told.from(), told.count().start());
        return ACTS.matcher(withoutBrackets(left)).find();
    }

    private static final Pattern OTHER =
            Pattern.compile(
                    "(?:质押(?!给[^，。；;]{2,30}的$)|尚需注销|总股本|购回|融资|减持|增持|转让|其中|解除质押|处置|卖出"
                            + "|出售|平仓|保管)[^，。；;冻]{0,24}$|(?:报道|报导)[^，。；;]{0,40}$|占[^，。；;:]{0,16}$");
    private static final Pattern TOTAL_BEHIND =
            Pattern.compile(
                    "^[^，。；;]{0,24}质押给|^[^，。；;]{0,10}(?:已)?(?:累计|(?<!持有?)全部(?!被[^，。；;]{2,40}法院))");
    private static final Pattern ALL =
            Pattern.compile("全部(?:的)?(?:公司)?(?:股份|股权|股票)|(?<!冻结的?)(?:股份|股权|股票)(?:已)?(?:全部|均)");
    private static final Pattern COURT =
            Pattern.compile(
                    "(?:法院|检察院|公安局|公安厅|监狱|仲裁委员会|安全局|监察委员会|海关)(?:[\\u4e00-\\u9fa5]{2,8}分院"
                            + "|[\\u4e00-\\u9fa5]{2,6}分局)?$");

    /** Laws name the courts that they are made by and for. */
    private static final Pattern NO_COURT = Pattern.compile("^(?:最高|关于|由)?人民法院");

    /** What is left of a court's name where cells of a table run into each other. */
    private static final Pattern TORN =
            Pattern.compile(
                    "^(?!北京|上海|天津|重庆)[^省市区县州旗盟级第]*人民法院$|[年月日]人民法院$"
                            + "|(?<![中高髙])级(?:人民)?法院$|集团|投资|^根据|^治州"
                            + "|\\d|^月(?!湖)|^日(?!照|喀)|红股|[股否]|比例|动人|限公司|质押|控制人|冻结|轮候|个月|[一二三四五两]年"
                            + "|(?:请求|申请人?|在|被|向|由|经|提请|依法|通过)人民法院$|^(?:[中高].?级?|.?级|[区县市])人民法院");

    /** {@code 持有…股，占…%，被…法院冻结}: all that is held is frozen. */
    private static final Pattern FROZEN_WHOLE =
            Pattern.compile(
                    "^[^，。；;0-9]{0,16}[，,](?:约?占|持股比例)[^，。；;]{0,30}%[，,]?(?:已|均"
                            + "|全部)?被[^，。；;]{0,60}(?:冻结|轮候)"
                            + "|^[^，。；;0-9]{0,16}[，,]其中[^。；;]{4,60}股[，,](?:已|均|全部)*被[^，。；;]{0,60}(?:冻结|轮候)"
                            + "|^(?:、[^。；;]{0,60}?股)?[，,]上述(?:股[份票权])(?:于[^，。；;]{6,14}日起?)?(?:已|均"
                            + "|全部)?被[^，。；;]{0,60}(?:冻结|轮候)");

    /** {@code …股已处于质押状态}: pledged, not frozen. */
    private static final Pattern PLEDGED =
            Pattern.compile("^(?:的?股份|股票|股权)?(?:已|均)*(?:处于|办理了?)?质押(?![^，。；;]{0,20}冻结)");

    /** {@code 持有…股，其中…股于某日被司法冻结}: the part, not what is held. */
    private static final Pattern OF_HELD =
            Pattern.compile("(?:持有|名下)[^。；;]{0,40}[0-9]股[^。；;]{0,30}[，,]其中$");

    private static final Pattern ON_A_DAY =
            Pattern.compile(
                    "^(?:的?股份|股票)?于[^，。；;]{6,14}日(?:已)?被[^，。；;]{0,30}冻结"
                            + "|^[^，。；;0-9]{0,10}被[^，。；;]{2,30}法院[^，。；;]{0,8}(?:冻结|轮候)");

    private static final Pattern HAS_A_PART =
            Pattern.compile(
                    "^[^，。；;0-9]{0,10}[，,]其中[^，。；;]{4,20}股(?:的?股份"
                            + "|股票)?于[^，。；;]{6,14}日(?:已)?被[^，。；;]{0,30}冻结");

    /** {@code 持有…股(占…%)中的…股被冻结}: the part, not what is held. */
    private static final Pattern IS_A_WHOLE = Pattern.compile("^(?:股份|股票)?中的?\\d");

    /** {@code 其中…股的冻结起始日为某日}: a freeze of its own. */
    private static final Pattern HAS_DAYS = Pattern.compile("^(?:的?股[份票权])?的?冻结(?:起始|开始)日");

    private static final Pattern PART_OF = Pattern.compile("[)]中的$");

    private static final Pattern TERM = Pattern.compile("期限");

    private static final Pattern RELEASES = Pattern.compile("(?:解除(?!质押)|解冻)[^，。；;]{0,60}$");

    /** {@code 以…股为某人的借款提供担保}: not what is frozen. */
    private static final Pattern SECURES =
            Pattern.compile(
                    "^的?(?:本?公司)?(?:股[份票权])?为[^，。；;]{2,60}提供[^，。；;]{0,16}(?:担保|保证)"
                            + "(?![^，。；;]{0,20}(?:冻结|轮候))");

    private static final Pattern A_PART = Pattern.compile("[(](?:其中|含|包含)[^()]*\\d[^()]*$");

    /** {@code 被冻结或轮候冻结}: which of the two, it does not say. */
    private static final Pattern EITHER = Pattern.compile("冻结或(?:司法)?$");

    private static final int LONGEST_PART = 60;
    private static final int BEHIND = 100;

    private FreezeWords() {}

    private static boolean isPartOfHeld(String before, String behind) {
        return OF_HELD.matcher(before).find() && ON_A_DAY.matcher(behind).find();
    }

    /** {@code 文号为…等49份}: papers. */
    private static boolean arePapers(String count) {
        return count.endsWith("份");
    }

    /** Whether a name ends as those of courts and of others who freeze do. */
    static boolean endsAsCourt(Stated<String> place) {
        return COURT.matcher(place.value()).find() && !NO_COURT.matcher(place.value()).find();
    }

    static boolean isCourt(Stated<String> place) {
        return endsAsCourt(place) && !TORN.matcher(place.value()).find();
    }

    /** The word that a freeze waits behind another; null where none says so. */
    static @Nullable Stated<Boolean> waiting(Findings found, int from, int to) {
        Matcher word = WAITING.matcher(found.text().words()).region(from, to);
        boolean waits = word.find();
        while (waits
                && (isOfPart(found, word.start(), from)
                        || found.behind(EITHER, word.start() - 5, word.start()))) {
            waits = word.find();
        }
        return waits && !goesOn(found.text().words(from, to))
                ? new Stated<>(true, word.start(), word.end())
                : null;
    }

    /** {@code …股被冻结(其中，…股为轮候冻结)}: not all of them wait. */
    private static boolean isOfPart(Findings found, int index, int from) {
        return found.inBrackets(index, from)
                && found.behind(A_PART, Math.max(from, index - LONGEST_PART), index);
    }

    static boolean freezes(String words) {
        return FREEZES.matcher(words).find();
    }

    /** {@code …股及…股进行轮候冻结}: whether the next that is said of freezing is that it waits. */
    static @Nullable Stated<Boolean> nextWaits(Findings found, int from, int to) {
        Matcher next = FREEZES.matcher(found.text().words()).region(from, to);
        return next.find() ? waiting(found, next.start(), next.end()) : null;
    }

    static boolean tellsTerm(String words) {
        return TERM.matcher(words).find();
    }

    /** {@code 解除对甲持有的…股的冻结}. */
    static boolean releases(Findings found, Told told) {
        int clause = found.clauseStart(told.count().start(), told.from());
        return RELEASES.matcher(found.text().words(clause, told.count().start())).find();
    }

    /** Where a sentence says that all is frozen. */
    static int all(Findings found, Sentence sentence) {
        Matcher all = ALL.matcher(found.text().words(sentence.start(), sentence.end()));
        return all.find() ? sentence.start() + all.start() : sentence.start();
    }

    /** {@code 所持公司全部股份被…法院冻结}: as many as are held. */
    static boolean areAllFrozen(String words) {
        return ALL.matcher(words).find() && FREEZES.matcher(words).find();
    }

    private static final Pattern TAKES_EFFECT =
            Pattern.compile("(?:转为|变更为|转成)(?:正式|司法)?冻结(?!之日|日|的?日期)|轮候冻结[^，。；;]{0,6}生效(?!之日|日)");

    /** {@code 转为正式冻结}: waits no longer, and is not released. */
    static boolean goesOn(String words) {
        return TAKES_EFFECT.matcher(words).find();
    }

    static boolean isTotal(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        int clause = found.clauseStart(count.start(), sentence.start());
        String left = found.text().words(clause, count.start());
        return TOTAL.matcher(left).find() && !GOES_ON.matcher(left).find();
    }

    static boolean isFrozen(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        int clause = found.clauseStart(count.start(), sentence.start());
        String left = found.text().words(clause, count.start());
        String right = found.text().words(count.end(), Math.min(sentence.end(), count.end() + 30));
        String words = found.text().words(sentence.start(), sentence.end());
        String behind =
                withoutBrackets(
                        found.text()
                                .words(
                                        count.end(),
                                        Math.min(sentence.end(), count.end() + BEHIND)));
        String before = withoutBrackets(found.text().words(sentence.start(), count.start()));
        if (isPartOfHeld(before, behind) || HAS_DAYS.matcher(behind).find()) {
            return true;
        }
        if (PLEDGED.matcher(behind).find()
                || SECURES.matcher(behind).find()
                || HAS_A_PART.matcher(behind).find()
                || IS_A_WHOLE.matcher(behind).find()
                || arePapers(found.text().words(count.start(), count.end()))) {
            return false;
        }
        return FREEZES.matcher(withoutTitles(words)).find()
                && !found.inBrackets(count.start(), sentence.start())
                && !Capital.is(found, count)
                && !isTotal(found, sentence, count)
                && !TOTAL_BEHIND.matcher(right).find()
                && (PART_OF.matcher(left).find() || !OTHER.matcher(left).find())
                && (!Holdings.isHeld(found, sentence, count)
                        || FROZEN_WHOLE
                                .matcher(
                                        found.text()
                                                .words(
                                                        count.end(),
                                                        Math.min(
                                                                sentence.end(), count.end() + 120)))
                                .find());
    }
}
