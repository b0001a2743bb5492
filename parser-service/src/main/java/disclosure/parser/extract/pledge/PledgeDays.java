package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import disclosure.parser.extract.fact.StatedDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Which day of a sentence is which of a pledge. */
final class PledgeDays {

    /** What a day is. */
    enum Meaning {
        START,
        END,
        RELEASED,
        NONE
    }

    private static final Pattern OTHER_BEHIND =
            Pattern.compile(
                    "^[^，。;；(]{0,22}?(?:接到|收到|获悉|(?<![直间])接|披露|公告|刊登|发布|刊载|登载|召开|在《|于《"
                            + "|在巨潮|在上海证券交易所网|在指定|《|出具)"
                            + "|^[，,](?:本?公司)(?:接|收|获|披露|公告|发布|刊登|[于在]《)|^[，,][^，。]{2,80}(?:接到|收到)");
    private static final Pattern OTHER_BEFORE =
            Pattern.compile(
                    "(?:截[至止](?:到)?|详见|公告日|披露日|请见|参见|刊登于|披露了?|见)[(:于]?(?:公司|本公司)?(?:于|在)?$");
    private static final Pattern END_BEFORE =
            Pattern.compile(
                    "(?:(?:购回|回购|到期|回购交易到期|质押到期|终止|截止|解质|结束)(?:购回)?(?:交易)?(?:日期?|期限"
                            + "|时间)?(?:日期)?(?:分别为|分别至|均为|同样为|仍为|由原来的|变更为|延长至|调整为|延期至|延至|延期到"
                            + "|为:?|是|:|由)?"
                            + "|延期(?:购回)?(?:交易)?(?:日期?|期限)?(?:后)?(?:至|到|为)|展期(?:至|到)|(?:期限)?延长(?:至|到)"
                            + "|(?<=[日起止)])[-~]{1,2}|(?<!截)至|到)$");
    private static final Pattern END_BEHIND =
            Pattern.compile("^(?:到期(?!的[^，。；;股]{0,24}(?:元|贷款|借款))|止|届满|为止)");

    /** {@code 已于某日到期购回}: when it fell due and was released. */
    private static final Pattern DUE =
            Pattern.compile(
                    "^(?:已)?到期(?:后|并|且)?(?:已|予以|办理(?:完成|完毕)?|完成)?了?(?:购回|赎回|解除|解押)(?!交易日|日|期)");

    private static final Pattern WILL = Pattern.compile("(?:[将应须至为是:]|约定|原定|拟|预计|到期日)(?:在|于)?$");
    private static final Pattern AS_OF = Pattern.compile("(?:^|[。，,；;])截[至止](?:到|于)?$");
    private static final Pattern OLD_END =
            Pattern.compile(
                    "由(?:原来的?|原)?$|原(?:定|约定)?(?:的)?(?:质押)?(?:购回|到期)(?:交易)?(?:日期?|期限)?(?:为|是|:)?$");
    private static final Pattern RELEASED_BEFORE =
            Pattern.compile(
                    "(?:解除(?:质押)?(?:登记)?|解质押|解质|解押|提前购回|质押解除|解除质押登记|解除证券质押登记|购回登记"
                            + "|赎回|部分购回)(?:的?)?(?:登记)?(?:办理)?(?:日期?|时间|日)(?:分别)?(?:为|是|:)?$");
    private static final Pattern START_BEFORE =
            Pattern.compile(
                    "(?:初始(?:交易|登记)?(?:日期?|时间)?|(?:质押)?(?:登记)?(?:起始|开始|生效|登记|交易)(?:日期?|时间)"
                            + "|(?<!解除)质押(?:登记)?(?:日期?|时间|期限|期间)|起始|期限|期间|自|从)(?:分别|均)?(?:自|从|为|是|:"
                            + "|开始|[(])?$");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:初始(?:交易|登记)?(?:日期?|时间)|(?<!解除)质押(?:登记|起始|开始)(?:日期?|时间)|(?:起始|开始)日期?"
                            + "|(?:质押|，)期限)(?:分别)?(?:自|从|为|是|:)*$");
    private static final Pattern START_BEHIND = Pattern.compile("^(?:起|开始)");
    private static final Pattern BASE_BEFORE = Pattern.compile("对[^，。；;]{0,36}$");
    private static final Pattern BASE_BEHIND =
            Pattern.compile("^[^，。；;0-9]{0,60}?(?:补充|公告)|^[^，。；;]{0,40}(?:办理的|开展的|进行的|签署的)");

    /** {@code 某日起上市流通}: when shares became free to sell. */
    private static final Pattern LISTED = Pattern.compile("^起?(?:上市|解除限售|解禁|流通|的?(?:公司)?总股本)");

    /** {@code 某日起对所质押股份进行处置}: since when they are sold. */
    private static final Pattern SOLD = Pattern.compile("^起[^。；;]{0,40}?(?:处置|平仓|卖出|强平|减持)");

    /** {@code 某日公司完成资本公积金转增}: when shares were issued. */
    private static final Pattern ISSUED =
            Pattern.compile("^[，,]?(?:本?公司)?(?:完成|实施|进行)[^，。；;质]{0,24}(?:转增|权益分派|利润分配|分配方案|送股|除权)");

    /** {@code 锁定期已于某日届满}: when shares became free to sell. */
    private static final Pattern LOCKED = Pattern.compile("(?:锁定|限售)期[^，。；;]{0,6}$");

    private PledgeDays() {}

    static Meaning of(Findings found, Stated<LocalDate> day, int from, int to) {
        String left = found.text().words(Math.max(from, day.start() - 24), day.start());
        String right = found.text().words(day.end(), Math.min(to, day.end() + 70));
        for (StatedDays.Span span : found.spans()) {
            if (isTimeOfRelease(found, span, day, from, to)) {
                return span.to().start() == day.start() ? Meaning.RELEASED : Meaning.NONE;
            }
            if (span.from().start() == day.start()) {
                return Meaning.START;
            }
            if (span.to().start() == day.start()) {
                if (right.startsWith("期间")) {
                    return Meaning.NONE;
                }
                return Meaning.END;
            }
        }
        if (LISTED.matcher(right).find()
                || SOLD.matcher(right).find()
                || ISSUED.matcher(right).find()
                || LOCKED.matcher(left).find()) {
            return Meaning.NONE;
        }
        if (RELEASED_BEFORE.matcher(left).find()) {
            return Meaning.RELEASED;
        }
        if (OLD_END.matcher(left).find()) {
            return PledgeVerbs.extend(found.text().words(from, to)) ? Meaning.NONE : Meaning.END;
        }
        if (AS_OF.matcher(left).find()) {
            return Meaning.NONE;
        }
        if (DUE.matcher(right).find() && !WILL.matcher(left).find()) {
            return Meaning.RELEASED;
        }
        if (END_BEFORE.matcher(left).find() || END_BEHIND.matcher(right).find()) {
            return Meaning.END;
        }
        if (START_BEFORE.matcher(left).find() || START_BEHIND.matcher(right).find()) {
            return Meaning.START;
        }
        if (OTHER_BEFORE.matcher(left).find() || OTHER_BEHIND.matcher(right).find()) {
            return Meaning.NONE;
        }
        Stated<BigDecimal> count = found.nextShares(day.end(), to);
        boolean counted = count != null && found.first("，。；;", day.end(), to) > count.start();
        if (!counted && BASE_BEFORE.matcher(left).find() && BASE_BEHIND.matcher(right).find()) {
            return Meaning.NONE;
        }
        Stated<LocalDate> last = lastOfRow(found, day, to);
        return last.equals(day)
                ? DayVerbs.meaning(found, day, from, to)
                : of(found, last, from, to);
    }

    /** The last of the days told side by side, {@code 某日、某日}; the day itself where it is alone. */
    private static Stated<LocalDate> lastOfRow(Findings found, Stated<LocalDate> day, int to) {
        Stated<LocalDate> last = day;
        for (int i = 0; i < MOST_IN_ROW; i++) {
            Stated<LocalDate> next = Findings.next(found.days(), last.end(), to);
            if (next == null
                    || next.start() - last.end() > WIDEST_JOIN
                    || !JOINS.matcher(found.text().words(last.end(), next.start())).matches()) {
                return last;
            }
            last = next;
        }
        return day;
    }

    private static final Pattern TERM = Pattern.compile("期限|期间|日期|时间|初始|起始|开始");

    /** {@code 自某日至某日，甲质押给乙的…股解除质押}: between which days it was released. */
    private static boolean isTimeOfRelease(
            Findings found, StatedDays.Span span, Stated<LocalDate> day, int from, int to) {
        boolean own = span.from().start() == day.start() || span.to().start() == day.start();
        return own
                && span.from().start() - from <= 6
                && !TERM.matcher(found.text().words(from, span.from().start())).find()
                && PledgeVerbs.releases(found.text().words(span.to().end(), to));
    }

    /** Whether a label such as {@code 初始交易日为} stands before a day. */
    static boolean isLabelled(Findings found, Stated<LocalDate> day) {
        return LABEL.matcher(found.text().words(day.start() - 14, day.start())).find();
    }

    private static final int MOST_IN_ROW = 20;
    private static final int WIDEST_JOIN = 2;
    private static final Pattern JOINS = Pattern.compile("[、,，和及与]|以及");
}
