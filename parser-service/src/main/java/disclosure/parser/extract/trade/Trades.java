package disclosure.parser.extract.trade;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Rows;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pieces the trades of a text together, sentence by sentence. */
final class Trades {

    private static final String STOPS = "；;";
    private static final Pattern DEALS =
            Pattern.compile(
                    "日(?:(?!拟|"
                            + TradeWords.PLANS
                            + "|将|操作|无法|停牌)[^。；;]){0,60}(?:(增持)|(减持|平仓))(?!计划|股份计划|期)");
    private static final Pattern REFERS = Pattern.compile("详见|披露|公告|根据《");
    private static final Pattern EACH = Pattern.compile("分别[^，。；;]{0,40}$");
    private static final Pattern JOINED =
            Pattern.compile(
                    "(?:先生|女士)?[、和及与，,](?:其一致行动人|[^，。]{0,20}(?:总经理|总裁|董事长?|秘书|总监|监事|股东|负责人|工程师))?");
    private static final Pattern AND = Pattern.compile("[、和及,，]|以及");
    private static final Pattern THROUGH = Pattern.compile("通过\"([^\"]{4,60}?(?:基金|计划|信托))\"");

    private final Findings found;
    private final @Nullable Direction announced;
    private final Held held;
    private final HeldNothing nothing;
    private final List<Trade> trades = new ArrayList<>();
    private @Nullable Stated<String> lastHolder;

    Trades(Findings found, @Nullable Direction announced, Held held) {
        this.found = found;
        this.announced = announced;
        this.held = held;
        this.nothing = new HeldNothing(found);
    }

    List<Fact> facts() {
        for (Sentence sentence : found.text().sentences()) {
            if (!sentence.row()) {
                read(sentence);
                Stated<String> named =
                        found.lastNamed(sentence.start(), sentence.end(), this::isHolder);
                lastHolder = named == null ? lastHolder : named;
            }
        }
        TradeTables.in(found, announced).forEach(this::add);
        if (announced == Direction.INCREASE) {
            fromNothing();
        }
        if (trades.stream().noneMatch(Trade::isDated)) {
            trades.forEach(this::dayElsewhere);
        }
        NoticeDay.set(found, trades);
        OnlyPrice.set(found, trades);
        TradeSums.drop(trades);
        if (trades.stream().anyMatch(trade -> !trade.earlier)) {
            trades.removeIf(trade -> trade.earlier);
        }
        Background.drop(trades, found);
        if (trades.stream().anyMatch(trade -> !trade.joint)) {
            trades.removeIf(trade -> trade.joint);
        }
        return new TradeFacts(found, held, nothing, trades).all();
    }

    /** Numbers that were traded, those told side by side with one among them. */
    private List<Stated<BigDecimal>> traded(Sentence sentence) {
        List<Stated<BigDecimal>> traded = new ArrayList<>();
        Stated<BigDecimal> last = null;
        for (Stated<BigDecimal> count :
                Stated.within(found.amounts().shares(), sentence.start(), sentence.end())
                        .toList()) {
            boolean further =
                    last != null
                            && !traded.isEmpty()
                            && traded.getLast().equals(last)
                            && AND.matcher(found.text().words(last.end(), count.start())).matches();
            if (further || TradeWords.isTraded(found, sentence, count)) {
                traded.add(count);
            }
            last = count;
        }
        return traded;
    }

    private void read(Sentence sentence) {
        List<Stated<BigDecimal>> counts = traded(sentence);
        for (int i = 0; i < counts.size(); i++) {
            int from = i == 0 ? sentence.start() : counts.get(i - 1).end();
            from = found.behindLast(STOPS, counts.get(i).start(), from);
            int to = i + 1 == counts.size() ? sentence.end() : counts.get(i + 1).start();
            int stop = found.first(STOPS, counts.get(i).end(), to);
            // What a further clause says is said of the next number.
            int days = stop < sentence.end() && stop == to ? clauseEnd(counts.get(i)) : stop;
            Trade trade = trade(counts.get(i), sentence, from, stop, Math.min(days, stop));
            if (trade != null) {
                ownDay(trade, Rows.around(found, counts, i), sentence);
                List<Stated<String>> holders = row(sentence.start(), counts.getFirst().start());
                List<Stated<BigDecimal>> beside = Rows.around(found, counts, i);
                boolean each =
                        holders.size() > 1
                                && EACH.matcher(
                                                found.text()
                                                        .words(
                                                                sentence.start(),
                                                                beside.getFirst().start()))
                                        .find();
                if (each && holders.size() == beside.size()) {
                    trade.holder = holders.get(beside.indexOf(counts.get(i)));
                    add(trade);
                } else if (each && beside.size() == 1) {
                    holders.forEach(holder -> add(trade.by(holder)));
                } else {
                    trade.joint = !trade.byAccount && Joint.is(found, sentence, trade, holders);
                    int count = trade.shares.start();
                    trade.alone = Joint.isOfOne(found, row(from, count), count);
                    add(trade);
                }
            }
        }
    }

    /** As many days before a row of numbers as numbers: each has its own. */
    private void ownDay(Trade trade, List<Stated<BigDecimal>> counts, Sentence sentence) {
        int first = counts.getFirst().start();
        for (List<Stated<LocalDate>> days :
                Rows.of(Stated.within(found.days(), sentence.start(), first).toList())) {
            if (counts.size() > 1 && days.size() == counts.size() && !isSpan(days)) {
                trade.start = days.get(counts.indexOf(trade.shares));
                trade.end = trade.start;
            }
        }
    }

    /** {@code 某日至某日}: two days that are one time. */
    private boolean isSpan(List<Stated<LocalDate>> days) {
        return found.spans().stream()
                .anyMatch(span -> span.from().start() == days.getFirst().start());
    }

    /** Those named side by side right before a number. */
    private List<Stated<String>> row(int from, int index) {
        List<Stated<String>> row = new ArrayList<>();
        for (Stated<String> place : found.parties().places()) {
            if (place.start() >= from && place.end() <= index && isHolder(place)) {
                boolean joined =
                        !row.isEmpty()
                                && JOINED.matcher(
                                                found.text()
                                                        .words(row.getLast().end(), place.start()))
                                        .matches();
                if (!joined) {
                    row.clear();
                }
                row.add(place);
            }
        }
        return row;
    }

    private int clauseEnd(Stated<BigDecimal> count) {
        int end = found.first("，,；;。", count.end(), found.text().words().length());
        while (found.inBrackets(end, count.end()) && end < found.text().words().length()) {
            end = found.first("，,；;。", end + 1, found.text().words().length());
        }
        return end;
    }

    /**
     * A trade of so many shares.
     *
     * @param to where what is said of it ends
     * @param days where the days end that may be its own
     */
    private @Nullable Trade trade(
            Stated<BigDecimal> count, Sentence sentence, int from, int to, int days) {
        Direction direction =
                Direction.in(found.text().words(sentence.start(), count.start()), true);
        direction = direction == null ? announced : direction;
        if (direction == null) {
            return null;
        }
        Trade trade = new Trade(direction, count, TradeWords.isSum(found, sentence, count));
        trade.accumulated = TradeWords.isAccumulated(found, sentence, count);
        trade.holder = holder(sentence, count.start());
        trade.byAccount = account(sentence, count.start()) != null;
        trade.unnamed = found.lastNamed(sentence.start(), count.start(), this::isHolder) == null;
        trade.earlier =
                (trade.cumulative && TradeWords.isEarlier(found, sentence, count))
                        || TradeWords.isOfAnother(found, sentence, count);
        TradeDays.set(found, trade, sentence, from, days);
        boolean another =
                from > sentence.start()
                        && found.lastNamed(from, count.start(), this::isHolder) != null
                        && trade.holder != null
                        && !isNamed(trade.holder, sentence.start(), from);
        if (trade.start == null && from > sentence.start()) {
            int end = another ? firstNamed(sentence.start(), from) : from;
            TradeDays.set(found, trade, sentence, sentence.start(), end);
        }
        if (announced != null && direction != announced && trade.start == null) {
            return null;
        }
        trade.ratio = Holdings.ratio(found, count.end(), to);
        trade.average = AveragePrices.in(found, from, to);
        trade.method = Methods.of(found, trade, sentence, to);
        trade.paid = Paid.behind(found, count.end(), to);
        return trade;
    }

    /** Where the first holder of a part is named: days before are those of all who follow. */
    private int firstNamed(int from, int to) {
        return Stated.within(found.parties().places(), from, to)
                .filter(this::isHolder)
                .findFirst()
                .map(Stated::start)
                .orElse(from);
    }

    /** Whether a part of the text names someone. */
    private boolean isNamed(Stated<String> name, int from, int to) {
        return Stated.within(found.parties().places(), from, to)
                .anyMatch(place -> place.value().equals(name.value()));
    }

    private @Nullable Stated<String> holder(Sentence sentence, int index) {
        Stated<String> account = account(sentence, index);
        Stated<String> named = found.lastNamed(sentence.start(), index, this::isHolder);
        named = account == null ? named : account;
        return named == null ? lastHolder : named;
    }

    /** {@code 甲通过"乙资产管理计划"增持}: the account in whose name the shares are held. */
    private @Nullable Stated<String> account(Sentence sentence, int index) {
        Matcher through = THROUGH.matcher(found.text().words());
        through.region(found.behindLast(STOPS, index, sentence.start()), index);
        Stated<String> last = null;
        while (through.find()) {
            last = Captured.words(found.text(), through, 1);
        }
        return last;
    }

    private boolean isHolder(Stated<String> place) {
        return Brokers.mayTrade(found, place);
    }

    private void add(Trade trade) {
        for (Trade known : trades) {
            if (known.isSameAs(trade)) {
                known.complete(trade);
                return;
            }
        }
        trades.add(trade);
    }

    /** Who held nothing before an increase has bought all that is held after it. */
    private void fromNothing() {
        for (Holdings.Holding holding : held.all()) {
            Stated<BigDecimal> shares = holding.shares();
            Stated<String> holder = found.lastNamed(0, holding.place(), this::isHolder);
            if (shares != null
                    && holder != null
                    && shares.value().signum() > 0
                    && holding.relative() == Holdings.When.AFTER
                    && holder.value().equals(holding.holder())
                    && !holding.joint()
                    && trades.stream().noneMatch(trade -> trade.isOf(holder.value()))
                    && nothing.is(holder.value(), false)) {
                Trade trade = new Trade(Direction.INCREASE, shares, false);
                trade.holder = holder;
                day(trade);
                add(trade);
            }
        }
    }

    private void dayElsewhere(Trade trade) {
        TradeDays.label(found, trade);
        if (!trade.isDated()) {
            day(trade);
        }
    }

    /** The day told where the filing says that it was traded. */
    private void day(Trade trade) {
        for (Sentence sentence : found.text().sentences()) {
            String words = found.text().words(sentence.start(), sentence.end());
            Matcher deals = DEALS.matcher(words);
            if (trade.start == null
                    && deals.find()
                    && (deals.group(1) != null) == (trade.direction == Direction.INCREASE)
                    && !REFERS.matcher(words).find()) {
                TradeDays.set(found, trade, sentence, sentence.start(), sentence.end());
            }
        }
    }
}
