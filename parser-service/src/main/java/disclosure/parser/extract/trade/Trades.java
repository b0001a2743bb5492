package disclosure.parser.extract.trade;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Rows;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pieces the trades of a text together, sentence by sentence. */
final class Trades {

    private static final String STOPS = "；;";
    private static final int BESIDE = 120;
    private static final Pattern EACH = Pattern.compile("(?:分别|各(?=[增减]持))[^，。；;]{0,40}$");
    private static final Pattern AND = Pattern.compile("[、和及,，]|以及");
    private final Findings found;
    private final @Nullable Direction announced;
    private final Held held;
    private final HeldNothing nothing;
    private final Traders traders;
    private final List<Trade> trades = new ArrayList<>();

    Trades(Findings found, @Nullable Direction announced, Held held) {
        this.found = found;
        this.announced = announced;
        this.held = held;
        this.nothing = new HeldNothing(found);
        this.traders = new Traders(found);
    }

    List<Fact> facts() {
        for (Sentence sentence : found.text().sentences()) {
            if (!sentence.row()) {
                read(sentence);
                traders.passed(sentence);
            }
        }
        TradeTables.in(found, announced).forEach(this::add);
        if (announced == Direction.INCREASE) {
            fromNothing();
        }
        if (trades.stream().noneMatch(Trade::isDated)) {
            trades.forEach(trade -> DayElsewhere.set(found, trade));
        }
        NoticeDay.set(found, trades);
        OnlyPrice.set(found, trades);
        OnlyRatio.set(found, trades);
        List<Trade> longer = TradeSums.drop(trades, held);
        if (trades.stream().anyMatch(trade -> !trade.earlier)) {
            trades.removeIf(trade -> trade.earlier);
        }
        Background.drop(trades, found);
        if (trades.stream().anyMatch(trade -> !trade.joint)) {
            trades.removeIf(trade -> trade.joint);
        }
        trades.stream().filter(trade -> trade.joint).forEach(trade -> trade.holder = null);
        return new TradeFacts(found, held, nothing, trades, longer).all();
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
                InRow.set(found, trade, Rows.around(found, counts, i), sentence);
                List<Stated<String>> holders =
                        traders.row(sentence.start(), counts.getFirst().start());
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
                    boolean all = isOfAll(trade, from);
                    trade.holder = all ? null : trade.holder;
                    trade.joint =
                            all || (!trade.byAccount && Joint.is(found, sentence, trade, holders));
                    int count = trade.shares.start();
                    trade.alone = Joint.isOfOne(found, traders.row(from, count), count);
                    add(trade);
                }
            }
        }
    }

    /** {@code 甲持有…股，乙持有…股；本次共增持…股}: the sum of them, though nobody is named for it. */
    private boolean isOfAll(Trade trade, int from) {
        int count = trade.shares.start();
        return trade.cumulative
                && found.lastNamed(from, count, traders::isOne) == null
                && held.all().stream()
                                .filter(one -> !one.joint() && one.holder() != null)
                                .filter(one -> one.place() < count && count - one.place() < BESIDE)
                                .map(Holdings.Holding::holder)
                                .distinct()
                                .count()
                        > 1;
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
        trade.holder = traders.of(sentence, count.start());
        trade.byAccount = traders.account(sentence, count.start()) != null;
        trade.unnamed = found.lastNamed(sentence.start(), count.start(), traders::isOne) == null;
        trade.earlier =
                (trade.cumulative && TradeWords.isEarlier(found, sentence, count))
                        || TradeWords.isOfAnother(found, sentence, count);
        TradeDays.set(found, trade, sentence, from, days);
        boolean another =
                from > sentence.start()
                        && found.lastNamed(from, count.start(), traders::isOne) != null
                        && trade.holder != null
                        && !traders.isNamed(trade.holder, sentence.start(), from);
        if (trade.start == null && from > sentence.start()) {
            int end = another ? traders.firstNamed(sentence.start(), from) : from;
            TradeDays.set(found, trade, sentence, sentence.start(), end);
        }
        if (announced != null && direction != announced && trade.start == null) {
            return null;
        }
        trade.ratio = TradeRatio.of(found, trade, to);
        trade.average = AveragePrices.of(found, count, from, to);
        trade.method = Methods.of(found, trade, sentence, from, to);
        trade.paid = Paid.behind(found, count.end(), to);
        return trade;
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
            Stated<String> holder = found.lastNamed(0, holding.place(), traders::isOne);
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
                DayElsewhere.ofDeal(found, trade);
                add(trade);
            }
        }
    }
}
