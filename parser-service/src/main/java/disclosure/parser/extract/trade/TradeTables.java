package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.FactTable;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Trades as tables list them, one a row; a holder's name may stand once for several rows. */
final class TradeTables {

    private static final Pattern HOLDER = Pattern.compile("股东|姓名|增持人|增持主体|减持主体|投资者|信息披露义务人");
    private static final Pattern SHARES =
            Pattern.compile("(?:增持|减持|买入|卖出|变动)(?:股份)?(?:股数|数量|股份数量?)");
    private static final Pattern DAYS = Pattern.compile("(?:增持|减持|交易|变动)?(?:期间|时间|日期)");
    private static final Pattern AVERAGE = Pattern.compile("均价|平均价");
    private static final Pattern RATIO = Pattern.compile("比例");
    private static final Pattern METHOD = Pattern.compile("方式");
    private static final Pattern PRICES = Pattern.compile("价格(?:区间|范围)");
    private static final Pattern AMOUNT = Pattern.compile("(?:增持|减持|交易|成交|变动)(?:股份)?总?金额");
    private static final Pattern RANGE = Pattern.compile("([0-9.]+)(?:元/股|元)?[-－—~～至]+([0-9.]+)");
    private static final Pattern OTHER = Pattern.compile("计划|拟|前|后");

    private TradeTables() {}

    static List<Trade> in(Findings found, @Nullable Direction announced) {
        List<Trade> trades = new ArrayList<>();
        for (FactTable table : found.tables()) {
            int shares = table.column(SHARES);
            if (shares < 0 || OTHER.matcher(table.header().get(shares)).find()) {
                continue;
            }
            Direction named = Direction.in(table.header().get(shares), false);
            Direction direction = named == null ? announced : named;
            if (direction != null && (announced == null || announced == direction)) {
                rows(found, table, shares, direction, trades);
            }
        }
        return trades;
    }

    private static void rows(
            Findings found, FactTable table, int shares, Direction direction, List<Trade> trades) {
        Stated<String> holder = null;
        for (List<Stated<String>> row : table.rows()) {
            Stated<String> named = FactTable.name(found, row, table.column(HOLDER));
            holder = named == null ? holder : named;
            Stated<BigDecimal> count = table.number(row, shares);
            if (count != null && count.value().signum() > 0) {
                Trade trade = new Trade(direction, count, false);
                trade.holder = holder;
                trade.start = FactTable.day(row, table.column(DAYS), false);
                trade.end = FactTable.day(row, table.column(DAYS), true);
                trade.average = table.number(row, table.column(AVERAGE));
                trade.ratio = table.ratio(row, table.column(RATIO));
                Stated<String> how = FactTable.words(row, table.column(METHOD));
                trade.method = how == null ? null : Methods.in(found, how.start(), how.end());
                trade.paid = paid(table, row);
                trades.add(trade);
            }
        }
    }

    private static Paid paid(FactTable table, List<Stated<String>> row) {
        Stated<BigDecimal> amount = table.number(row, table.column(AMOUNT));
        Stated<String> prices = FactTable.words(row, table.column(PRICES));
        Matcher range = RANGE.matcher(prices == null ? "" : prices.value());
        if (prices == null || !range.matches()) {
            return new Paid(null, null, amount);
        }
        Stated<BigDecimal> one = prices.as(new BigDecimal(range.group(1)));
        Stated<BigDecimal> other = prices.as(new BigDecimal(range.group(2)));
        boolean rising = one.value().compareTo(other.value()) <= 0;
        return new Paid(rising ? one : other, rising ? other : one, amount);
    }
}
