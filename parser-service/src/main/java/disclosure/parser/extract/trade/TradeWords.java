package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Capital;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which numbers of shares were traded. */
final class TradeWords {

    /** The verb, for patterns: not the end of an account's name, {@code 资产管理计划}. */
    static final String PLANS = "(?<!管理|信托|资管|持股)计划";

    private static final Pattern VERB =
            Pattern.compile(
                    "(?:增持|减持|买入|卖出|售出|购入|购买|出售|抛售|成交|交易|平仓|处置数量|询价转让(?!的?价格))(?!前|后|计划|主体|人"
                            + "|[一二三四五六七八九十0-9]+号)[^，。；;]{0,30}$");
    private static final Pattern VERB_BEHIND =
            Pattern.compile(
                    "^[^，。；;0-9]{0,14}?(?:的?(?:增持|减持)(?!前|后|主体)|卖出|售出|出售|通过|以集中|以大宗)"
                            + "|^[，,](?:买入|卖出|增持|减持|成交)(?:均价|平均价)");
    private static final Pattern PLAN =
            Pattern.compile(
                    "不超|不低于|不少于|不高于|不多于|拟|"
                            + "(?<!实施(?:了)?(?:本次|上述|该|此次)?(?:股份)?(?:增持|减持)?(?:公司)?(?:股份)?)"
                            + PLANS
                            + "(?!(?:增持|减持)?期间|的?(?:实施|完成|进展)|首|\")(?:(?!已)[^，。；;]){0,20}(?:增持|减持)"
                            + "|将(?!其|公司|所|本)[^，。；;]{0,14}(?:增持|减持|继续)|预计|择机|上限|下限|至多|至少|可减持|可以减持"
                            + "|可能|最多|(?<!履行[^，。；;0-9]{0,8})承诺|若|如(?![下上])|剩余|尚未|未减持|未增持|未完成|合计持有"
                            + "|不再|不会");
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?=持)(?<!(?:减持|增持|卖出|售出|出售|转让|平仓)(?:(?!后|前)[^，。；;0-9]){0,16})(?:持有"
                            + "|(?<![减增])持股)[^，。；;增减买卖平0-9]{0,16}$"
                            + "|(?:总股本|授予|转增|发行|解除限售|锁定|(?<!(?:平仓|卖出|处置)[^，。；;]{0,16})质押|冻结|归属|行权"
                            + "|受让|解锁|认购)[^，。；;增减买卖0-9]{0,16}$|每$|(?:超出|超过)[^，。；;0-9]{0,24}$"
                            + "|[0-9]万?股(?:相应)?调整为$|(?:数量|股份|股票)由$|而间接(?:增持|减持)[^，。；;0-9]{0,10}$"
                            + "|连续[六三九\\d]|90日内|任意");
    private static final Pattern INTENDS =
            Pattern.compile(
                    "(?:"
                            + PLANS
                            + "|拟)(?![于在][^，。；;]{0,16}(?:完成|完毕|届满|期满))(?:自|于|在|未来|通过|以|从|将|其)[^。；;]{0,90}$");
    private static final Pattern FUTURE =
            Pattern.compile("^[^。；;]{0,40}?(?:" + PLANS + "|拟)(?:减持|增持)(?!期间)");

    /** A paper about a plan is no plan, nor is what was done according to one. */
    private static final Pattern ABOUT_PLANS =
            Pattern.compile("《[^《》]*》|(?:按照?|根据)[^，。；;0-9拟将]{0,16}计划(?=以|通过|于|在)");

    private static final char IF = '若';

    private TradeWords() {}

    private static String done(String words) {
        return ABOUT_PLANS.matcher(words).replaceAll("");
    }

    /** {@code 林若水减持…股}: 若 is "if" only outside of names. */
    private static String withoutIfInNames(Findings found, int from, int to) {
        String words = found.text().words(from, to);
        if (words.indexOf(IF) < 0) {
            return words;
        }
        StringBuilder plain = new StringBuilder(words);
        Stated.within(found.parties().places(), from, to)
                .flatMapToInt(name -> IntStream.range(name.start(), name.end()))
                .map(index -> index - from)
                .filter(index -> plain.charAt(index) == IF)
                .forEach(index -> plain.setCharAt(index, '某'));
        return plain.toString();
    }

    static boolean isTraded(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        int point = found.behindLast(";；。", count.start(), sentence.start());
        int clause = found.clauseStart(count.start(), point);
        String left = done(withoutIfInNames(found, clause, count.start()));
        String right = found.text().words(count.end(), Math.min(sentence.end(), count.end() + 40));
        String wide = found.text().words(count.end(), Math.min(sentence.end(), count.end() + 80));
        if (count.value().signum() == 0 || Capital.is(found, count)) {
            return false;
        }
        if (found.inBrackets(count.start(), sentence.start())) {
            int open = found.text().words().lastIndexOf('(', count.start());
            boolean part =
                    PART.matcher(left).find()
                            || PARTS.matcher(found.text().words(open, count.start())).find();
            return part && !PLAN.matcher(left).find();
        }
        boolean given =
                (GIVEN.matcher(left).find() && TO_WHOM.matcher(bare(right)).find())
                        || GIVES.matcher(bare(left)).find()
                        || isGivenOfEach(left, wide);
        boolean traded =
                given || VERB.matcher(bare(left)).find() || VERB_BEHIND.matcher(right).find();
        if (!traded) {
            String before = found.text().words(point, count.start());
            traded = LIST.matcher(before).find() || COUNTED.matcher(before).find();
        }
        return traded
                && !PLAN.matcher(left).find()
                && (given || !OTHER.matcher(bare(left)).find())
                && (left.contains("实际")
                        || !INTENDS.matcher(done(found.text().words(point, count.start()))).find())
                && !isToCome(found, sentence, count);
    }

    /** {@code 甲自公告之日起六个月内减持…股}: the time of a plan, unless it is told to be done. */
    private static final Pattern PERIOD =
            Pattern.compile(
                    "公告(?:披露|发布)?之日起[^。；;]{0,40}(?:个月|日)内(?![^。；;]*(?:累计|已|实际|共))[^。；;]{0,60}$");

    private static boolean isToCome(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        int head = Math.min(count.start(), sentence.start() + 60);
        return FUTURE.matcher(found.text().words(sentence.start(), head)).find()
                || PERIOD.matcher(found.text().words(sentence.start(), count.start())).find();
    }

    /** {@code 将持有的…股公司股票通过大宗交易转让给}: sold, though the verb comes last. */
    private static final Pattern GIVEN =
            Pattern.compile("将[其所]*(?:直接|间接)?持有的(?:公司|本公司)?(?:(?<=公司)(?:股份|股票))?$");

    private static final Pattern TO_WHOM =
            Pattern.compile(
                    "^(?:(?:股份|股票)?(?:[、和及]|以及)[0-9.,]{1,16}万?股){0,9}[^，。；;0-9]{0,30}?(?:转让|出售|卖|过户)[给至]");

    /** {@code 分别将甲持有的…股和乙持有的…股转让给}: each number is of whoever is named before it. */
    private static final Pattern GIVEN_OF_EACH =
            Pattern.compile("分别将[^，。；;]{2,120}持有的(?:公司|本公司)?(?:股份|股票)?$");

    private static final Pattern TO_ONE =
            Pattern.compile("^(?:(?!质押|冻结|拟)[^，。；;]){0,70}?(?:转让|出售|过户)[给至]");

    private static boolean isGivenOfEach(String left, String right) {
        return GIVEN_OF_EACH.matcher(left).find() && TO_ONE.matcher(right).find();
    }

    /** {@code 向乙转让其持有的公司股份…股}. */
    private static final Pattern GIVES =
            Pattern.compile("向[^，。；;0-9]{2,40}(?:转让|出售)了?其所?(?:直接|间接)?持有?的?[^，。；;0-9]{0,24}$");

    private static final Pattern BRACKETS = Pattern.compile("[(][^()]*[)]");

    /** {@code 减持"甲资产管理计划"持有的公司股份…股}: the account is where the shares are. */
    private static final Pattern ACCOUNT =
            Pattern.compile("(?<=减持|卖出|出售)\"[^\"]{4,60}(?:计划|基金|信托)\"所?持有的?");

    /** {@code 减持公司无限售流通股(首次公开发行前已发行股份)共计…股}. */
    private static String bare(String words) {
        String plain = BRACKETS.matcher(words).replaceAll("");
        return ACCOUNT.matcher(plain).replaceAll("");
    }

    /** {@code 分别增持…股、…股}. */
    private static final Pattern LIST =
            Pattern.compile("(?:增持|减持|买入|卖出)[^，。；;]{0,30}[0-9]股(?:股份)?[、和及]$");

    /** {@code 买入公司股票，共计…股}. */
    private static final Pattern COUNTED =
            Pattern.compile("(?:买入|卖出|增持|减持)[^，。；;]{0,16}，(?:共计|合计|数量)(?:为|是)?$");

    private static final Pattern PART = Pattern.compile("日已?(?:增持|减持|买入|卖出)[^，。；;、]{0,10}$");

    /** {@code (其中甲增持…股、乙增持…股)}. */
    private static final Pattern PARTS =
            Pattern.compile("^[(]其中.{2,160}(?:增持|减持|买入|卖出)(?:了)?(?:公司股份|股份|股票)?$");

    private static final Pattern EARLIER =
            Pattern.compile("继20(?:(?!股份?后)[^。；;]){4,200}$|截[至止](?:到)?本次(?:增|减)持前[^。；;]*$");

    private static final Pattern BEFORE_THIS = Pattern.compile("(?:前次|上次|前期)(?:增|减)持计划[^。；;]*$");

    /** {@code 前次增持计划…，累计增持…股}: the plan before the one that is told of. */
    static boolean isOfAnother(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        return BEFORE_THIS.matcher(found.text().words(sentence.start(), count.start())).find();
    }

    /** Whether a number is told to have been traded before what is announced. */
    static boolean isEarlier(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        return EARLIER.matcher(found.text().words(sentence.start(), count.start())).find();
    }

    private static final Pattern SUM = Pattern.compile("累计|合计|共计|总计|共(?:增|减)持");

    static boolean isSum(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        int clause = found.clauseStart(count.start(), sentence.start());
        return SUM.matcher(found.text().words(clause, count.start())).find();
    }

    static boolean isAccumulated(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        int clause = found.clauseStart(count.start(), sentence.start());
        return found.text().words(clause, count.start()).contains("累计");
    }
}
