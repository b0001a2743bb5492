package disclosure.parser.extract.trade;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Capital;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import disclosure.parser.extract.fact.StatedDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Trades that a filing announces: {@code 甲计划自…起三个月内减持公司股份不超过…股（占公司总股本的…%）}. What counts is the most
 * that may be traded; the least is only what is promised.
 */
final class PlannedTrades {

    /** {@code 减持期间：…}: a line of its own. */
    private static final Pattern TIME =
            Pattern.compile(
                    "(?:增持|减持|实施)(?:股份)?(?:计划)?的?(?:实施)?(?:期间|时间|期限|区间)[^，。；;:]{0,6}(?:为|是|:)");

    private static final Pattern THAT_IS = Pattern.compile("即(?:自|从)?$");
    private static final Pattern JOINTLY = Pattern.compile("合计|共同|一致行动人|分别");

    private final Findings found;
    private final Traders traders;
    private final List<PlannedTrade> plans = new ArrayList<>();
    private int toldBefore;

    private PlannedTrades(Findings found) {
        this.found = found;
        this.traders = new Traders(found);
    }

    static List<Fact> in(Findings found, Direction direction, Held held) {
        PlannedTrades reading = new PlannedTrades(found);
        reading.read();
        HeldBeforePlan before = new HeldBeforePlan(found, held);
        boolean alone = reading.plans.size() == 1;
        return reading.plans.stream()
                .map(
                        plan ->
                                plan.fact(
                                        direction,
                                        found.text(),
                                        held(plan, direction, before, alone)))
                .toList();
    }

    /** Who means to sell more than is told to be held has more of it elsewhere. */
    private static Holdings.@Nullable Holding held(
            PlannedTrade plan, Direction direction, HeldBeforePlan before, boolean alone) {
        Holdings.Holding held = before.of(plan.holder(), alone);
        boolean less =
                direction == Direction.REDUCTION
                        && held != null
                        && held.shares() != null
                        && plan.shares() != null
                        && held.shares().value().compareTo(plan.shares().value()) < 0;
        return less ? null : held;
    }

    private void read() {
        PlanTables.in(found).forEach(this::add);
        for (Sentence sentence : found.text().sentences()) {
            if (!sentence.row()) {
                read(sentence);
                traders.passed(sentence);
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
        for (Stated<BigDecimal> count : within(found.amounts().shares(), sentence)) {
            if (PlanWords.areShares(found, sentence, count)) {
                Stated<BigDecimal> ratio = Capital.ratio(found, count.end(), sentence.end());
                add(plan(sentence, count.start(), count, ratio, null));
            }
        }
        if (plans.size() == toldBefore) {
            withoutShares(sentence);
        }
    }

    /** {@code 减持不超过公司总股本的1%}, {@code 增持金额不低于…元且不超过…元}: often of many at once. */
    private void withoutShares(Sentence sentence) {
        for (Stated<BigDecimal> ratio : within(found.amounts().ratios(), sentence)) {
            if (PlanWords.isRatio(found, sentence, ratio) && isOfOne(sentence, ratio.start())) {
                add(plan(sentence, ratio.start(), null, ratio, null));
            }
        }
        for (Stated<BigDecimal> sum : within(found.amounts().sums(), sentence)) {
            if (PlanWords.isSum(found, sentence, sum) && isOfOne(sentence, sum.start())) {
                add(plan(sentence, sum.start(), null, null, sum));
            }
        }
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
        List<Stated<String>> named = traders.named(from, place);
        if (areSeveral(named) && JOINTLY.matcher(found.text().words(from, place)).find()) {
            return null;
        }
        return named.isEmpty() ? traders.last() : named.getLast();
    }

    private static boolean areSeveral(List<Stated<String>> named) {
        return named.stream().map(Stated::value).distinct().count() > 1;
    }

    private boolean isOfOne(Sentence sentence, int place) {
        List<Stated<String>> all = traders.named(0, found.text().words().length());
        return !traders.named(sentence.start(), place).isEmpty()
                || (!all.isEmpty() && !areSeveral(all));
    }

    private StatedDays.@Nullable Span time(Sentence sentence) {
        List<StatedDays.Span> spans =
                found.spans().stream()
                        .filter(span -> span.from().start() >= sentence.start())
                        .filter(span -> span.to().end() <= sentence.end())
                        .toList();
        boolean each =
                spans.stream()
                        .allMatch(
                                span ->
                                        found.behind(
                                                THAT_IS,
                                                span.from().start() - 2,
                                                span.from().start()));
        return spans.isEmpty() ? null : each ? whole(spans) : spans.getFirst();
    }

    /** Each way to trade may have a time of its own: {@code 大宗交易(即…至…)，集中竞价(即…至…)}. */
    private static StatedDays.Span whole(List<StatedDays.Span> spans) {
        Comparator<Stated<LocalDate>> earlier = Comparator.comparing(Stated::value);
        return new StatedDays.Span(
                spans.stream().map(StatedDays.Span::from).min(earlier).orElseThrow(),
                spans.stream().map(StatedDays.Span::to).max(earlier).orElseThrow());
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
