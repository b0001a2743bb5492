package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import disclosure.parser.extract.fact.StatedDays;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From which day to which was traded. */
final class TradeDays {

    private static final Pattern OTHER_BEHIND =
            Pattern.compile(
                    "^[^，。；;]{0,24}?(?:接到|收到|获悉|(?<![直间])接|披露|公告|刊登|发布|召开|登载|告知|函告|通知"
                            + "|股东大会|出具|上市|解除限售|在《|在巨潮|实施完毕|实施了|复牌(?!后)|停牌(?!后)|[做作]出)"
                            + "|^[^，。；;0-9]{0,6}总股本"
                            + "|^[，,][^，。]{0,26}(?:收到|接到|获悉|发布|披露了?《|刊登)"
                            + "|^(?:下午)?收[市盘]后?[，,][^，。]{0,26}(?:收到|接到|获悉)"
                            + "|^[，,](?:公告)?编号"
                            + "|^[)]|^已?[增减]持的?(?:股份|金额|部分)[)]");
    private static final Pattern LETTER =
            Pattern.compile(
                    "^[，,]?[^，。；;]{0,80}?(?:收到|接到)[^。；;]{0,80}?(?:通知|告知|函)"
                            + "|^[，,]公司(?:根据|按照)[^。；;]{0,80}?披露");
    private static final int LETTER_ENDS = 170;
    private static final int FOOT = 12;
    private static final int LONGEST_PLAN = 300;
    private static final Pattern AS_OF =
            Pattern.compile("截[至止](?:到|于|至)?(?:本公告(?:披露)?日)?[(,，]?$|[，,后]至$");

    /** {@code 增持已于某日完成，累计增持…股}: the day on which it was over, not that of all of it. */
    private static final Pattern IS_OVER =
            Pattern.compile(
                    "^[，,]?(?:上述|本次|该|此次"
                            + "|前述)?(?:股份)?(?:[增减]持)?(?:公司)?(?:股份)?(?:计划)?已?(?:全部)?(?:实施)?(?:完成|完毕|届满|期满"
                            + "|终止)");

    private static final int IS_OVER_ENDS = 24;

    private static final Pattern BEFORE = Pattern.compile("前[，,]截[至止](?:到|于|至)?$");
    private static final Pattern PLANNED =
            Pattern.compile("(?:" + TradeWords.PLANS + "|拟)(?:自|于|在|从)$");
    private static final Pattern BY_THEN = Pattern.compile("^(?:之|以)?前");
    private static final Pattern BEGINS = Pattern.compile("^(?:开始|起[，,]|至今|以来|首次[增减]持(?:之日)?[起后])");
    private static final Pattern SINCE = Pattern.compile("(?:自|从)(?:首次(?:增|减)持日)?[(]?$");

    /** {@code 期满后(某日至某日)又减持…股}. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile(
                    "[)](?:期间)?(?:[^，。；;0-9]{0,8}|[，,]?(?:通过|以)[^，。；;0-9]{0,40})(?:增持|减持|买入|卖出)");

    private TradeDays() {}

    /**
     * Sets the days of a trade from a part of its sentence; the nearest before the number counts.
     */
    static void set(Findings found, Trade trade, Sentence sentence, int from, int to) {
        int count = trade.shares.start();
        before(found, trade, sentence, from, Math.min(to, count));
        if (!trade.isDated()) {
            behind(found, trade, sentence, Math.max(from, count), to);
        }
    }

    /** The nearest before the number: a time, or days side by side. */
    private static void before(Findings found, Trade trade, Sentence sentence, int from, int to) {
        for (StatedDays.Span span : found.spans()) {
            if (isWithin(span, from, to) && isTrading(found, span, sentence)) {
                trade.start = first(found, trade, span);
                trade.end = span.to();
            }
        }
        if (trade.start == null) {
            singles(found, trade, sentence, from, to);
        }
    }

    /** The first behind the number. */
    private static void behind(Findings found, Trade trade, Sentence sentence, int from, int to) {
        for (StatedDays.Span span : found.spans()) {
            if (trade.start == null
                    && isWithin(span, from, to)
                    && isTrading(found, span, sentence)) {
                trade.start = first(found, trade, span);
                trade.end = span.to();
            }
        }
        if (trade.start == null) {
            singles(found, trade, sentence, from, to);
        }
    }

    private static void singles(Findings found, Trade trade, Sentence sentence, int from, int to) {
        for (Stated<LocalDate> day : found.days()) {
            if (day.start() >= from && day.end() <= to && isTrading(found, day, sentence)) {
                single(found, trade, day);
            }
        }
    }

    /** {@code 7月15日、9月7日至8日}: the first of days side by side, of times for their sum alone. */
    private static Stated<LocalDate> first(Findings found, Trade trade, StatedDays.Span span) {
        Stated<LocalDate> first = span.from();
        for (Stated<LocalDate> day : found.days().reversed()) {
            boolean adjoins =
                    first.start() >= day.end()
                            && first.start() - day.end() <= 1
                            && found.text().words(first.start() - 1, first.start()).equals("、");
            StatedDays.Span before = adjoins ? endingWith(found, day) : null;
            if (adjoins && (before == null || trade.cumulative)) {
                first = before == null ? day : before.from();
            }
        }
        return first;
    }

    private static StatedDays.@Nullable Span endingWith(Findings found, Stated<LocalDate> day) {
        return found.spans().stream()
                .filter(span -> span.to().start() == day.start())
                .findFirst()
                .orElse(null);
    }

    private static boolean isWithin(StatedDays.Span span, int from, int to) {
        return span.from().start() >= from && span.to().end() <= to;
    }

    private static final Pattern PLANNED_TIME =
            Pattern.compile("(?:" + TradeWords.PLANS + "|拟)[^。；;]*不[超高]");

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?<!计划|拟|本次计划)(?:增持|减持|买入|卖出|交易)(?:股份)?的?(?:日期|时间|期间)(?:区间)?(?:为|是"
                            + "|:)?(?:自|从|于|在)?$");

    /** {@code 增持日期：某日}, {@code 减持时间：某日至某日}: the days that a line of its own names. */
    static void label(Findings found, Trade trade) {
        for (Stated<LocalDate> day : found.days()) {
            boolean labelled =
                    LABEL.matcher(found.text().words(day.start() - 16, day.start())).find();
            Stated<LocalDate> end = endOf(found, day);
            boolean past = !end.value().isAfter(found.days().getLast().value());
            if (labelled && past && !trade.isDated() && !isOfAPlan(found, day)) {
                trade.start = day;
                trade.end = end;
            }
        }
    }

    /** {@code 计划减持不超过…股，减持期间为…}: when it was meant to be made. */
    private static boolean isOfAPlan(Findings found, Stated<LocalDate> day) {
        int from = found.around(day.start()).start();
        return PLANNED_TIME.matcher(found.text().words(from, day.start())).find();
    }

    private static Stated<LocalDate> endOf(Findings found, Stated<LocalDate> start) {
        for (StatedDays.Span span : found.spans()) {
            if (span.from().start() == start.start()) {
                return span.to();
            }
        }
        return start;
    }

    private static void single(Findings found, Trade trade, Stated<LocalDate> day) {
        String left = found.text().words(day.start() - 14, day.start());
        if (BEFORE.matcher(left).find()) {
            return;
        }
        String right = found.text().words(day.end(), day.end() + 8);
        if (AS_OF.matcher(left).find()
                || BY_THEN.matcher(right).find()
                || (trade.cumulative && isOver(found, day))) {
            trade.end = day;
        } else if (SINCE.matcher(left).find() || BEGINS.matcher(right).find()) {
            trade.start = day;
            trade.end = null;
        } else {
            boolean adjoins =
                    trade.end != null && day.start() - trade.end.end() <= 2 && trade.start != null;
            if (adjoins || trade.start == null || day.end() <= trade.shares.start()) {
                trade.start = adjoins ? trade.start : day;
                trade.end = day;
            }
        }
    }

    private static boolean isOver(Findings found, Stated<LocalDate> day) {
        return IS_OVER.matcher(found.text().words(day.end(), day.end() + IS_OVER_ENDS)).find();
    }

    private static boolean isTrading(Findings found, StatedDays.Span span, Sentence sentence) {
        return isTrading(found, span.to(), sentence)
                || (isTrading(found, span.from(), sentence)
                        && found.before(IN_BRACKETS, span.to().end(), sentence.end()));
    }

    private static boolean isTrading(Findings found, Stated<LocalDate> day, Sentence sentence) {
        String right = found.text().words(day.end(), Math.min(sentence.end(), day.end() + 50));
        String left = found.text().words(day.start() - 14, day.start());
        int letter = Math.min(sentence.end(), day.end() + LETTER_ENDS);
        return !isToCome(found, day)
                && !OTHER_BEHIND.matcher(right).find()
                && !LETTER.matcher(found.text().words(day.end(), letter)).find()
                && (isOver(found, day) || !PLANNED.matcher(left).find());
    }

    /**
     * Whether a day is behind that of the filing, which stands under it; most of a year behind, the
     * year under the filing is mistyped.
     */
    private static boolean isToCome(Findings found, Stated<LocalDate> day) {
        Stated<LocalDate> filed = found.days().getLast();
        boolean signed = found.text().words().length() - filed.end() <= FOOT;
        return signed
                && day.value().isAfter(filed.value())
                && day.value().isBefore(filed.value().plusDays(LONGEST_PLAN));
    }
}
