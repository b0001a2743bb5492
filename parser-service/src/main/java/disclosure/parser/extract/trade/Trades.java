package disclosure.parser.extract.trade;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pieces the trades of a text together, sentence by sentence. */
final class Trades {

    private static final Pattern AVERAGE =
            Pattern.compile("(?:均价|平均[^，。；;、0-9]{0,12}|价格为|价格)(?:约|为|是|:)*(?:人民币)?$");
    private static final Pattern LIMIT = Pattern.compile("最[高低]|区间|不[高低]于|不超过");

    private final Findings found;
    private final @Nullable Direction announced;
    private final List<Holdings.Holding> holdings;
    private final List<Trade> trades = new ArrayList<>();
    private @Nullable Stated<String> lastHolder;

    Trades(Findings found, @Nullable Direction announced) {
        this.found = found;
        this.announced = announced;
        this.holdings = Holdings.in(found);
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
        dropSums();
        return trades.stream().map(this::fact).toList();
    }

    private void read(Sentence sentence) {
        List<Stated<BigDecimal>> counts =
                Stated.within(found.amounts().shares(), sentence.start(), sentence.end())
                        .filter(count -> TradeWords.isTraded(found, sentence, count))
                        .toList();
        for (int i = 0; i < counts.size(); i++) {
            int from = i == 0 ? sentence.start() : counts.get(i - 1).end();
            int to = i + 1 == counts.size() ? sentence.end() : counts.get(i + 1).start();
            Trade trade = trade(counts.get(i), sentence, from, to);
            if (trade != null) {
                add(trade);
            }
        }
    }

    private @Nullable Trade trade(
            Stated<BigDecimal> count, Sentence sentence, int from, int to) {
        Direction direction =
                Direction.in(found.text().words(sentence.start(), count.start()), true);
        direction = direction == null ? announced : direction;
        if (direction == null || (announced != null && direction != announced)) {
            return null;
        }
        Trade trade = new Trade(direction, count, TradeWords.isSum(found, sentence, count));
        trade.holder = holder(sentence, count.start());
        TradeDays.set(found, trade, sentence, from, to);
        if (trade.start == null && from > sentence.start()) {
            TradeDays.set(found, trade, sentence, sentence.start(), from);
        }
        trade.ratio = Holdings.ratio(found, count.end(), to);
        trade.average = average(from, to);
        return trade;
    }

    private @Nullable Stated<String> holder(Sentence sentence, int index) {
        Stated<String> named = found.lastNamed(sentence.start(), index, this::isHolder);
        return named == null ? lastHolder : named;
    }

    private boolean isHolder(Stated<String> place) {
        return !place.value().equals(found.parties().issuer())
                && !Brokers.isNobody(place.value());
    }

    private @Nullable Stated<BigDecimal> average(int from, int to) {
        for (Stated<BigDecimal> price : found.amounts().prices()) {
            if (price.start() >= from && price.end() <= to) {
                int clause = found.behindLast("，;；。、", price.start(), from);
                String left = found.text().words(clause, price.start());
                if (AVERAGE.matcher(left).find() && !LIMIT.matcher(left).find()) {
                    return price;
                }
            }
        }
        return null;
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

    /** The sum of trades counts nothing of its own where the trades are told too. */
    private void dropSums() {
        trades.removeAll(
                trades.stream().filter(sum -> addsUp(sum) || (sum.cumulative && isPartial(sum))).toList());
    }

    private boolean isPartial(Trade sum) {
        return trades.stream()
                .anyMatch(
                        part ->
                                part != sum
                                        && !part.cumulative
                                        && part.direction == sum.direction
                                        && part.shares.value().compareTo(sum.shares.value()) < 0
                                        && part.isBy(sum.holder == null ? null : sum.holder.value()));
    }

    /** Whether two or more of the trades told right before or behind one add up to it. */
    private boolean addsUp(Trade sum) {
        int at = trades.indexOf(sum);
        return addsUp(sum, at, 1) || addsUp(sum, at, -1);
    }

    private boolean addsUp(Trade sum, int at, int step) {
        BigDecimal left = sum.shares.value();
        int parts = 0;
        for (int i = at + step; i >= 0 && i < trades.size() && left.signum() > 0; i += step) {
            left = left.subtract(trades.get(i).shares.value());
            parts++;
        }
        return left.signum() == 0 && parts > 1;
    }

    /** What is held after several trades is held after the last of them. */
    private boolean isLast(Trade trade) {
        return trades.stream()
                .noneMatch(
                        other ->
                                other != trade
                                        && other.isBy(trade.holder == null ? null : trade.holder.value())
                                        && other.end != null
                                        && (trade.end == null
                                                || other.end.value().isAfter(trade.end.value())));
    }

    private Fact fact(Trade trade) {
        FactText text = found.text();
        FactBuilder fact = new FactBuilder(trade.direction.kind(), text.document());
        fact.name("holder", trade.holder, text);
        fact.number("shares", trade.shares, text);
        fact.number("sharesRatio", trade.ratio, text);
        fact.date("start", trade.start == null ? trade.end : trade.start, text);
        fact.date("end", trade.end == null ? trade.start : trade.end, text);
        fact.number("averagePrice", trade.average, text);
        Holdings.Holding after =
                isLast(trade) ? holding(trade, Holdings.When.AFTER) : null;
        if (after != null) {
            fact.number("heldAfter", after.shares(), text);
            fact.number("heldAfterRatio", after.ratio(), text);
        }
        Holdings.Holding before = holding(trade, Holdings.When.BEFORE);
        if (before != null) {
            fact.number("heldBefore", before.shares(), text);
            fact.number("heldBeforeRatio", before.ratio(), text);
        }
        return fact.build();
    }

    private Holdings.@Nullable Holding holding(Trade trade, Holdings.When when) {
        for (Holdings.Holding holding : holdings) {
            if (holding.relative() == when && !holding.joint() && trade.isBy(holding.holder())) {
                return holding;
            }
        }
        return null;
    }
}
