package disclosure.parser.extract.trade;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import disclosure.parser.extract.fact.StatedDays;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Trades that a filing announces: {@code 甲计划自…起三个月内减持公司股份不超过…股（占公司总股本的…%）}. What counts is the most
 * that may be traded; the least is only what is promised.
 */
final class PlannedTrades {

    /** A filing of a plan, not of what became of it. */
    private static final Pattern TITLE = Pattern.compile("预披露|(?<!管理|资管|信托|持股)计划|拟(?:增持|减持)");

    private static final Pattern LATER =
            Pattern.compile(
                    "进展|完成|结果|实施|届满|期满|完毕|过半|首次|终止|结束|调整|变更|延[长期]|暨|及[^，。]{0,8}计划|承诺|未(?:增持|减持)|不减持");

    private static final Pattern PLANNED =
            Pattern.compile(
                    "(?:(?<!增持|减持|股份|股票|本次|管理|资管|信托|持股)计划|拟|预计|将(?![其所]))(?![^。；;]*(?:已|累计|实际)(?:增持|减持))[^。；;]*(?:增持|减持|卖出|转让|买入)[^。；;]*$"
                            + "|^[^。；;]{0,8}(?:增持|减持)[^，。；;:]{0,10}(?:数量|股数|上限|规模|金额)[^，。；;:]{0,8}(?:为|是|:)[^。；;]*$");

    private static final Pattern MOST =
            Pattern.compile(
                    "(?:不超过|不得超过|不超|不高于|不多于|至多|最多|上限(?:为|是|:)?)(?:[(]含[^()]{0,6}[)])?(?:人民币|公司股份|公司股票|本公司股份)?:?$");

    /** {@code 计划减持其持有的公司股份…股}: so many. */
    private static final Pattern SO_MANY =
            Pattern.compile(
                    "(?:增持|减持|卖出|买入)(?:其?(?:所?持有?的?)?(?:本|上市)?公司)?(?:无限售(?:条件)?)?(?:流通)?(?:[AB]股)?(?:股份|股票)?(?:数量)?(?:为|合计|共计|总计)?$");

    private static final Pattern RATIO_OF_ALL =
            Pattern.compile("(?:公司(?:目前|当前|现有)?(?:股份)?|)总(?:股本|股数|数)(?:比例)?的?(?:比例)?(?:不超过)?$");

    /** A part of what is planned, or what may be traded within so many days. */
    private static final Pattern PART =
            Pattern.compile("其中|任[意何]?连续|连续(?:任[意何])?(?:90|九十)|每年|上一?年|首[次日]");

    /** {@code 减持期间：…}: a line of its own. */
    private static final Pattern TIME =
            Pattern.compile(
                    "(?:增持|减持|实施)(?:股份)?(?:计划)?的?(?:实施)?(?:期间|时间|期限|区间)[^，。；;:]{0,6}(?:为|是|:)");

    private static final Pattern MONEY = Pattern.compile("金额|资金|总额|价值|人民币|(?:增持|买入)[^，。；;]{0,12}$");
    private static final Pattern JOINTLY = Pattern.compile("合计|共同|一致行动人");

    private final Findings found;
    private final List<PlannedTrade> plans = new ArrayList<>();
    private @Nullable Stated<String> lastHolder;
    private int toldBefore;

    private PlannedTrades(Findings found) {
        this.found = found;
    }

    /** Whether a title announces a plan. */
    static boolean isAnnounced(String title) {
        return TITLE.matcher(title).find() && !LATER.matcher(title).find();
    }

    static List<Fact> in(Findings found, Direction direction) {
        PlannedTrades reading = new PlannedTrades(found);
        reading.read();
        HeldBeforePlan held = new HeldBeforePlan(found);
        boolean alone = reading.plans.size() == 1;
        return reading.plans.stream()
                .map(plan -> plan.fact(direction, found.text(), held.of(plan.holder(), alone)))
                .toList();
    }

    private void read() {
        PlanTables.in(found).forEach(this::add);
        for (Sentence sentence : found.text().sentences()) {
            if (!sentence.row()) {
                read(sentence);
                Stated<String> named =
                        found.lastNamed(sentence.start(), sentence.end(), this::isHolder);
                lastHolder = named == null ? lastHolder : named;
            }
        }
        dropSums();
        if (plans.size() == 1 && plans.getFirst().time() == null) {
            plans.set(0, plans.getFirst().within(labelledTime()));
        }
    }

    /** {@code 减持期间：…}. */
    private StatedDays.@Nullable Span labelledTime() {
        Matcher label = TIME.matcher(found.text().words());
        while (label.find()) {
            StatedDays.Span time = time(found.around(label.start()));
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private void read(Sentence sentence) {
        toldBefore = plans.size();
        int known = plans.size();
        for (Stated<BigDecimal> count : within(found.amounts().shares(), sentence)) {
            if (isPlanned(sentence, count)) {
                Stated<BigDecimal> ratio = Holdings.ratio(found, count.end(), sentence.end());
                add(plan(sentence, count.start(), count, ratio, null));
            }
        }
        if (plans.size() == known) {
            ratios(sentence);
        }
        if (plans.size() == known) {
            sums(sentence);
        }
    }

    /** {@code 减持不超过公司总股本的1%}. */
    private void ratios(Sentence sentence) {
        for (Stated<BigDecimal> ratio : within(found.amounts().ratios(), sentence)) {
            String left = left(sentence, ratio);
            if (PLANNED.matcher(left).find()
                    && RATIO_OF_ALL.matcher(left).find()
                    && left.contains("不超过")
                    && isOfOne(sentence, ratio.start())
                    && !PART.matcher(left).find()) {
                add(plan(sentence, ratio.start(), null, ratio, null));
            }
        }
    }

    /** {@code 增持金额不低于…元且不超过…元}. */
    private void sums(Sentence sentence) {
        for (Stated<BigDecimal> sum : within(found.amounts().sums(), sentence)) {
            String left = left(sentence, sum);
            if (PLANNED.matcher(left).find()
                    && MOST.matcher(left).find()
                    && MONEY.matcher(left).find()
                    && isOfOne(sentence, sum.start())
                    && !PART.matcher(left).find()) {
                add(plan(sentence, sum.start(), null, null, sum));
            }
        }
    }

    private boolean isPlanned(Sentence sentence, Stated<BigDecimal> count) {
        String left = left(sentence, count);
        return count.value().signum() > 0
                && PLANNED.matcher(left).find()
                && (MOST.matcher(left).find()
                        || (SO_MANY.matcher(left).find()
                                && !TradeWords.isTraded(found, sentence, count)))
                && !PART.matcher(left).find();
    }

    /** What stands before a number in its own part of a sentence. */
    private String left(Sentence sentence, Stated<BigDecimal> number) {
        int from = found.behindLast("；;", number.start(), sentence.start());
        return found.text().words(from, number.start());
    }

    private static List<Stated<BigDecimal>> within(
            List<Stated<BigDecimal>> all, Sentence sentence) {
        return Stated.within(all, sentence.start(), sentence.end()).toList();
    }

    private PlannedTrade plan(
            Sentence sentence,
            int place,
            @Nullable Stated<BigDecimal> shares,
            @Nullable Stated<BigDecimal> ratio,
            @Nullable Stated<BigDecimal> amount) {
        return new PlannedTrade(
                holder(sentence, place),
                shares,
                ratio,
                amount,
                Methods.in(found, sentence.start(), sentence.end()),
                time(sentence));
    }

    private @Nullable Stated<String> holder(Sentence sentence, int place) {
        int from = found.behindLast("；;", place, sentence.start());
        Stated<String> named = found.lastNamed(from, place, this::isHolder);
        Set<String> names = new LinkedHashSet<>();
        Stated.within(found.parties().places(), from, place)
                .filter(this::isHolder)
                .forEach(name -> names.add(name.value()));
        boolean joint = names.size() > 1 && JOINTLY.matcher(found.text().words(from, place)).find();
        if (joint) {
            return null;
        }
        return named == null ? lastHolder : named;
    }

    /** A plan of a ratio or a sum alone is often that of many. */
    private boolean isOfOne(Sentence sentence, int place) {
        return found.lastNamed(sentence.start(), place, this::isHolder) != null
                || found.parties().places().stream()
                                .filter(this::isHolder)
                                .map(Stated::value)
                                .distinct()
                                .count()
                        == 1;
    }

    private boolean isHolder(Stated<String> place) {
        return !place.value().equals(found.parties().issuer())
                && !Brokers.isNobody(place.value())
                && !found.inTitle(place.start())
                && !Brokers.executes(
                        place.value(),
                        found.text().words(place.start() - 6, place.start()),
                        found.text().words(place.end(), place.end() + 12));
    }

    private StatedDays.@Nullable Span time(Sentence sentence) {
        return found.spans().stream()
                .filter(
                        span ->
                                span.from().start() >= sentence.start()
                                        && span.to().end() <= sentence.end())
                .findFirst()
                .orElse(null);
    }

    private void add(PlannedTrade plan) {
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).mayBe(plan)) {
                plans.set(i, plans.get(i).with(plan));
                return;
            }
        }
        // Once its plan is told, other numbers are of former ones, or of a part.
        boolean told =
                plans.subList(0, toldBefore).stream()
                        .anyMatch(one -> Objects.equals(one.name(), plan.name()));
        if (!told) {
            plans.add(plan);
        }
    }

    /** What several mean to trade together is told beside what each of them does. */
    private void dropSums() {
        plans.removeIf(
                plan ->
                        plan.holder() == null
                                && plans.stream().anyMatch(one -> one.holder() != null));
    }
}
