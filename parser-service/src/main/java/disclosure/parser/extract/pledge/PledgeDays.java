package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import disclosure.parser.extract.fact.StatedDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
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
                    "^[^，。;；(]{0,22}?(?:接到|收到|获悉|(?<![直间])接|披露|公告|刊登|发布|刊载|登载|召开|在《|于《|在巨潮|在上海证券交易所网|在指定|《|出具)"
                            + "|^[，,](?:本?公司)(?:接|收|获|披露|公告|发布|刊登|[于在]《)|^[，,][^，。]{2,80}(?:接到|收到)");
    private static final Pattern OTHER_BEFORE =
            Pattern.compile(
                    "(?:截[至止](?:到)?|详见|公告日|披露日|请见|参见|刊登于|披露了?|见)[(:于]?(?:公司|本公司)?(?:于|在)?$");
    private static final Pattern END_BEFORE =
            Pattern.compile(
                    "(?:(?:购回|回购|到期|回购交易到期|质押到期|终止|截止|解质|结束)(?:购回)?(?:交易)?(?:日期?|期限|时间)?(?:日期)?(?:分别为|分别至|均为|同样为|仍为|由原来的|变更为|延长至|调整为|延期至|延至|延期到|为:?|是|:|由)?"
                            + "|延期(?:购回)?(?:交易)?(?:日期?|期限)?(?:后)?(?:至|到|为)|展期(?:至|到)|(?:期限)?延长(?:至|到)|(?<=[日起止)])[-~]{1,2}|(?<!截)至|到)$");
    private static final Pattern END_BEHIND =
            Pattern.compile("^(?:到期(?!的[^，。；;股]{0,24}(?:元|贷款|借款))|止|届满|为止)");
    private static final Pattern AS_OF = Pattern.compile("(?:^|[。，,；;])截[至止](?:到|于)?$");
    private static final Pattern OLD_END =
            Pattern.compile(
                    "由(?:原来的?|原)?$|原(?:定|约定)?(?:的)?(?:质押)?(?:购回|到期)(?:交易)?(?:日期?|期限)?(?:为|是|:)?$");
    private static final Pattern RELEASED_BEFORE =
            Pattern.compile(
                    "(?:解除(?:质押)?(?:登记)?|解质押|解质|解押|提前购回|质押解除|解除质押登记|解除证券质押登记|购回登记|赎回|部分购回)(?:的?)?(?:登记)?(?:办理)?(?:日期?|时间|日)(?:分别)?(?:为|是|:)?$");
    private static final Pattern START_BEFORE =
            Pattern.compile(
                    "(?:初始(?:交易|登记)?(?:日期?|时间)?|(?:质押)?(?:登记)?(?:起始|开始|生效|登记|交易)(?:日期?|时间)|(?<!解除)质押(?:登记)?(?:日期?|时间|期限|期间)|起始|期限|期间|自|从)(?:分别|均)?(?:自|从|为|是|:|开始|[(])?$");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:初始(?:交易|登记)?(?:日期?|时间)|(?<!解除)质押(?:登记|起始|开始)(?:日期?|时间)|(?:起始|开始)日期?|(?:质押|，)期限)(?:分别)?(?:自|从|为|是|:)*$");
    private static final Pattern START_BEHIND = Pattern.compile("^(?:起|开始)");
    private static final Pattern OPENS =
            Pattern.compile(
                    "[，,；](?:其中[0-9,，.]{1,14}[万亿]?股(?:股份|股票)?)?(?:并|后|又|且|现|已)?(?:已)?(?:于)?$");

    /** {@code 将某日质押的…股，于某日质押的…股解除}: a day that only tells which shares. */
    private static final Pattern PLEDGED_THEN = Pattern.compile("[^，。；;将把0-9]{0,40}质押的");

    private static final Pattern SETTLED = Pattern.compile("^[^。；;]{0,40}?(?:办理|完成|登记)");
    private static final Pattern BASE_BEFORE = Pattern.compile("对[^，。；;]{0,36}$");
    private static final Pattern BASE_BEHIND =
            Pattern.compile("^[^，。；;0-9]{0,60}?(?:补充|公告)|^[^，。；;]{0,40}(?:办理的|开展的|进行的|签署的)");

    /** {@code 某日起上市流通}: when shares became free to sell. */
    private static final Pattern LISTED = Pattern.compile("^起?(?:上市|解除限售|解禁|流通|的?(?:公司)?总股本)");

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
        return last.equals(day) ? byVerbs(found, day, from, to) : of(found, last, from, to);
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

    /** What the verbs around a day say, where no label does. */
    private static Meaning byVerbs(Findings found, Stated<LocalDate> day, int from, int to) {
        int next = nextDay(found, day, to);
        String near = found.text().words(day.end(), next);
        Meaning meaning = byVerb(near, found.text().words(day.end(), ownEnd(found, day, to)));
        if (meaning == Meaning.NONE && next < to && leadsUp(near, found.text().words(next, to))) {
            return byLastVerb(found.text().words(next, to));
        }
        if (meaning == Meaning.RELEASED
                && RELEASED_LATELY.matcher(found.text().words(day.end(), to)).find()) {
            return Meaning.START;
        }
        boolean settled = meaning == Meaning.NONE && SETTLED.matcher(near).find();
        return settled ? byLastVerb(found.text().words(from, day.start())) : meaning;
    }

    /** {@code 于某日将…质押给甲，并于近日解除}: only the pledge has its day. */
    private static final Pattern RELEASED_LATELY =
            Pattern.compile("^[^。；;]{0,120}?质押[^。；;]{0,80}?(?:近日|日前)[^。；;日]{0,40}(?:解除|解押|购回)");

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

    private static final Pattern BARE = Pattern.compile("[^，。；;质押]{0,24}");
    private static final Pattern PLEDGED_ON =
            Pattern.compile("^20\\d{2}年\\d{1,2}月\\d{1,2}日[^，。；;]{0,8}质押");

    /** {@code 于某日将某日质押给…的股份解除}: the second day is part of the object. */
    private static boolean leadsUp(String near, String rest) {
        return BARE.matcher(near).matches() && PLEDGED_ON.matcher(rest).find();
    }

    /** {@code 解除质押手续已于某日办理完成}: the verb stands before the day. */
    private static Meaning byLastVerb(String before) {
        if (PledgeVerbs.releases(before)) {
            return Meaning.RELEASED;
        }
        return PledgeVerbs.pledged(before) >= 0 ? Meaning.START : Meaning.NONE;
    }

    /** Where the words of a day end: at the next day that opens a clause of its own. */
    private static int ownEnd(Findings found, Stated<LocalDate> day, int to) {
        for (Stated<LocalDate> next : found.days()) {
            boolean behind = next.start() > day.end() + 2 && next.end() <= to;
            if (behind
                    && !PLEDGED_THEN.matcher(found.text().words(next.end(), to)).lookingAt()
                    && OPENS.matcher(found.text().words(next.start() - 26, next.start())).find()) {
                return next.start();
            }
        }
        return to;
    }

    private static int nextDay(Findings found, Stated<LocalDate> day, int to) {
        Stated<LocalDate> next = Findings.next(found.days(), day.end(), to);
        return next == null ? to : next.start();
    }

    private static final Pattern DIRECT =
            Pattern.compile("[^，。；;将把对因]{0,4}质押(?:给|于|予|在|到|与|至|的)|[在向与][^，。；;将把对因]{2,40}?质押的");

    /** {@code 将质押给甲的…股延期购回}: of the pledge only the term is changed on that day. */
    private static final Pattern EXTENDED =
            Pattern.compile(
                    "^[^，。；;质补]{0,12}质押(?:的|(?:给|于|在|与)[^，。；;]{2,40}?的)[^。；;补]{0,80}?(?:延期|展期|续期)");

    private static final Pattern GIVES =
            Pattern.compile(
                    "^[^，。；;]{0,60}?[0-9]股[^，。；;的]{0,50}质押(?:给|予|于|与|至|在|式回购)[^，。；;的]*(?=[，。；;]|$)");
    private static final Pattern BRACKETS = Pattern.compile("[(][^()]*[)]");

    /** {@code 将…股质押给甲，…解除}: what comes first is done on the day. */
    private static boolean gives(String object) {
        Matcher gives = GIVES.matcher(BRACKETS.matcher(object).replaceAll(""));
        return gives.find()
                && !PledgeVerbs.releases(gives.group())
                && !PledgeVerbs.extend(gives.group());
    }

    /** What something is done to. */
    private static final Pattern OBJECT = Pattern.compile("[将把]|对(?:已|其|原|所|部分|质押)");

    /**
     * A day without a label belongs to the verb that comes next, but the day before {@code
     * 将其质押给…的股份解除质押} to the verb at the end.
     */
    private static Meaning byVerb(String near, String rest) {
        int released = PledgeVerbs.released(near);
        int pledged = PledgeVerbs.pledged(near);
        Matcher acted = OBJECT.matcher(near);
        int object = acted.find() ? acted.start() : -1;
        int comma = near.indexOf('，');
        boolean apart = pledged >= 0 && pledged < comma && comma < object;
        boolean own =
                apart || (pledged >= 0 && pledged <= 3 && pledged < object && released != pledged);
        if (released >= 0 && released < object) {
            return Meaning.RELEASED;
        }
        if (object >= 0 && !own) {
            String behind = rest.substring(object);
            if (gives(behind)) {
                return Meaning.START;
            }
            if (PledgeVerbs.releases(behind)) {
                return Meaning.RELEASED;
            }
            if (EXTENDED.matcher(behind).find()) {
                return Meaning.NONE;
            }
            if (pledged < 0 && PledgeVerbs.extend(behind) && !behind.contains("补充")) {
                return Meaning.NONE;
            }
            return PledgeVerbs.pledged(behind) >= 0 ? Meaning.START : Meaning.NONE;
        }
        if (pledged < 0 && released < 0) {
            return Meaning.NONE;
        }
        boolean direct = pledged < released && DIRECT.matcher(near).lookingAt();
        return released >= 0 && !direct ? Meaning.RELEASED : Meaning.START;
    }
}
